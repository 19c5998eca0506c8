package dev.winnow.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * An automaton that finds many phrases in a folded text in one pass. Safe for use by many threads.
 *
 * <p>It is made deterministic state by state, when a text first gets there (lazy subset construction): what no text
 * reaches costs nothing. Phrases have no loops, so it stays finite. It is entered at every word start, and a phrase ends
 * at a word end, except in scripts that write no spaces between words. Time is linear in the text times the length of the
 * longest phrase that begins in it.
 */
public final class PhraseMatcher {
    private static final char ASCII = 0x80;
    private static final char[] NONE = {};
    /** The general categories of letters, digits and the vowel signs and other marks between them, a bit each. */
    private static final int JOINING = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK;

    /** Length of the beginnings that are remembered. */
    private static final int BEGINNING = 3;

    private static final int SLOT_BITS = 12;

    private final PhraseGraph graph;
    private final State root;
    /** Beginnings of words with which no phrase begins: most words of a text. A new one may take the slot of another. */
    private final AtomicLongArray dead = new AtomicLongArray(1 << SLOT_BITS);

    private PhraseMatcher(PhraseGraph graph) {
        this.graph = graph;
        this.root = new State(graph.starts());
    }

    /** Takes a phrase that was found: its number and where it stands in the folded text. */
    @FunctionalInterface
    public interface Hits {
        void hit(int phrase, int start, int end);
    }

    /**
     * The matcher of these phrases; a hit names a phrase by its index in the list.
     *
     * @param phrases folded; round brackets hold alternatives parted by bars, as in {@code read (more|on|)}
     * @throws IllegalArgumentException if a bracket is not closed
     */
    public static PhraseMatcher of(List<String> phrases) {
        return new PhraseMatcher(PhraseGraph.of(phrases));
    }

    /** Reports every phrase in {@code folded}, ordered by start, then by end, then by number. */
    public void match(String folded, Hits hits) {
        match(folded, folded.length(), hits);
    }

    /** Reports every phrase that begins before {@code limit}, ordered as in {@link #match(String, Hits)}. */
    public void match(String folded, int limit, Hits hits) {
        boolean joinsBefore = false;
        for (int start = 0; start < limit; start++) {
            boolean joins = joins(folded.charAt(start));
            if ((!joins || !joinsBefore) && !isDead(folded, start) && reach(folded, start, hits) < BEGINNING) {
                noteDead(folded, start);
            }
            joinsBefore = joins;
        }
    }

    /** Reports every phrase that begins at {@code start}, which is the start of a word; ordered by end, then by number. */
    public void matchFrom(String folded, int start, Hits hits) {
        reach(folded, start, hits);
    }

    /** Number of units with which a phrase begins from {@code start} on; at least {@link #BEGINNING} if one was reported. */
    private int reach(String folded, int start, Hits hits) {
        State state = root;
        boolean reported = false;
        for (int i = start; i < folded.length(); i++) {
            state = state.step(folded.charAt(i));
            if (state == null) {
                return reported ? BEGINNING : i - start;
            }
            if (state.last && isBoundary(folded, i + 1)) {
                reported = true;
                for (int phrase : state.phrases) {
                    hits.hit(phrase, start, i + 1);
                }
            }
        }
        return BEGINNING;
    }

    private boolean isDead(String folded, int start) {
        if (start + BEGINNING > folded.length()) {
            return false;
        }
        long beginning = beginning(folded, start);
        return dead.getPlain(slot(beginning)) == beginning;
    }

    private void noteDead(String folded, int start) {
        if (start + BEGINNING <= folded.length()) {
            long beginning = beginning(folded, start);
            dead.setPlain(slot(beginning), beginning);
        }
    }

    private static long beginning(String folded, int start) {
        return ((long) folded.charAt(start) << (2 * Character.SIZE))
                | ((long) folded.charAt(start + 1) << Character.SIZE)
                | folded.charAt(start + 2);
    }

    private static int slot(long beginning) {
        return (int) ((beginning * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - SLOT_BITS));
    }

    /**
     * Whether a phrase begins at {@code start} of a text that is not folded; as if the text were, but quick.
     *
     * @param start the start of a word
     * @param counts says which phrases are asked for
     */
    public boolean begins(String text, int start, IntPredicate counts) {
        State state = root;
        int i = start;
        while (i < text.length()) {
            char c = Folding.unit(text, i);
            state = state.step(c);
            if (state == null) {
                return false;
            }
            i = Folding.next(text, i);
            boolean ends = state.last && (i >= text.length() || !joins(c) || !joins(Folding.unit(text, i)));
            if (ends && Arrays.stream(state.phrases).anyMatch(counts)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any phrase stands in a text that is not folded; as if the text were, but quick. */
    public boolean anyStandsIn(String text) {
        boolean joinsBefore = false;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (joinsBefore && c < ASCII && Character.isLetterOrDigit(c)) {
                i++;
                continue;
            }
            char unit = Folding.unit(text, i);
            boolean joins = joins(unit);
            if ((!joins || !joinsBefore) && root.step(unit) != null && begins(text, i, phrase -> true)) {
                return true;
            }
            joinsBefore = joins;
            i = Folding.next(text, i);
        }
        return false;
    }

    private static boolean isBoundary(String text, int index) {
        return index == 0 || index == text.length() || !joins(text.charAt(index - 1)) || !joins(text.charAt(index));
    }

    /** True if {@code c} belongs to one word together with another such unit beside it. */
    private static boolean joins(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        return (JOINING >> Character.getType(c) & 1) != 0 && !Character.isIdeographic(c) && !isUnspaced(c);
    }

    /** Thai, Lao, Burmese, Khmer and kana. */
    private static boolean isUnspaced(char c) {
        return (c >= '\u0e00' && c <= '\u0eff')
                || (c >= '\u1000' && c <= '\u109f')
                || (c >= '\u1780' && c <= '\u17ff')
                || (c >= '\u3040' && c <= '\u30ff');
    }

    /** A set of nodes of the graph. */
    private final class State {
        private final PhraseGraph.Reach reach;
        /** Phrases that end here, in ascending order. */
        private final int[] phrases;
        /** Whether there are such phrases. */
        private final boolean last;
        /** The ways on with ASCII, which nearly every character of a text asks; null until a text gets here. */
        private volatile @Nullable State @Nullable [] ascii;
        /** The other ways on; set before {@link #ascii}. */
        private char[] units = NONE;

        private State[] targets = {};

        State(PhraseGraph.Reach reach) {
            this.reach = reach;
            this.phrases = reach.phrases();
            this.last = phrases.length > 0;
        }

        /** Null where no phrase goes on with {@code c}. */
        @Nullable
        State step(char c) {
            @Nullable State[] known = ascii;
            if (known == null) {
                known = expand();
            }
            return c < ASCII ? known[c] : beyond(c);
        }

        private @Nullable State beyond(char c) {
            int index = Arrays.binarySearch(units, c);
            return index < 0 ? null : targets[index];
        }

        private synchronized @Nullable State[] expand() {
            @Nullable State[] known = ascii;
            if (known != null) {
                return known;
            }
            NavigableMap<Character, PhraseGraph.Reach> next = graph.next(reach);
            known = new @Nullable State[ASCII];
            for (Map.Entry<Character, PhraseGraph.Reach> way :
                    next.headMap(ASCII).entrySet()) {
                known[way.getKey()] = new State(way.getValue());
            }
            expandBeyond(next.tailMap(ASCII));
            ascii = known;
            return known;
        }

        private void expandBeyond(Map<Character, PhraseGraph.Reach> next) {
            units = new char[next.size()];
            targets = new State[units.length];
            int i = 0;
            for (Map.Entry<Character, PhraseGraph.Reach> way : next.entrySet()) {
                units[i] = way.getKey();
                targets[i++] = new State(way.getValue());
            }
        }
    }
}
