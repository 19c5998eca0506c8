package dev.winnow.boilerplate;

import dev.winnow.boilerplate.learned.BlockShape;
import dev.winnow.model.Category;
import dev.winnow.text.Folding;
import java.util.List;

/**
 * A run of menu entries that stand side by side, as {@code Home News Sport Contact Skip to main content The mayor said ...}.
 *
 * <p>The entries are phrases that would be cut as lines; a capitalised word or two between them may be entries too. It is
 * certain only if there are several, and if what follows begins with a capital letter.
 */
final class CueRun {
    private static final int LONGEST = 600;
    private static final int MOST_UNKNOWN = 2;
    private static final int LEAST_ENTRIES = 4;

    private final String text;
    private final String folded;
    private final List<Cues> cues;
    private int entries;
    private int words;
    private int unknown;
    private int unknownInAll;
    private int end;

    private CueRun(String text, String folded, List<Cues> cues) {
        this.text = text;
        this.folded = folded;
        this.cues = cues;
    }

    /** Length of the run at the start of a text, in UTF-16 units; 0 if there is none. */
    static int length(String text, List<Cues> cues) {
        String start = text.substring(0, Math.min(text.length(), LONGEST)).stripTrailing();
        String folded = Folding.fold(start);
        if (folded.length() != start.length() || !Character.isUpperCase(text.charAt(0))) {
            return 0;
        }
        return new CueRun(start, folded, cues).length();
    }

    private int length() {
        int at = 0;
        while (at < text.length() && unknown <= MOST_UNKNOWN) {
            int phrase = longestPhrase(at);
            if (phrase > at && isFollowed(phrase)) {
                entries++;
                words += BlockShape.of(text.substring(at, phrase)).words();
                unknownInAll += unknown;
                unknown = 0;
                end = phrase;
            } else if (Character.isUpperCase(text.charAt(at))) {
                phrase = wordEnd(at);
                unknown++;
            } else {
                break;
            }
            at = skipMarks(phrase);
        }
        boolean certain = entries >= LEAST_ENTRIES || (entries == LEAST_ENTRIES - 1 && words > entries);
        return certain && unknownInAll < entries ? end : 0;
    }

    private int longestPhrase(int at) {
        int[] longest = {at};
        for (Cues language : cues) {
            language.findAt(folded, at, (cue, from, to) -> {
                if (cue.kind() == Cue.Kind.CUT && cue.place() == Place.LINE && cue.category() != Category.BYLINE) {
                    longest[0] = Math.max(longest[0], to);
                }
            });
        }
        return longest[0];
    }

    /** Whether the text ends or goes on with a capital, so that the phrase is not the start of a sentence. */
    private boolean isFollowed(int phrase) {
        int next = skipMarks(phrase);
        return next >= text.length() || (next > phrase && Character.isUpperCase(text.charAt(next)));
    }

    private int wordEnd(int at) {
        int i = at;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Index after white space and the marks that part the entries of a menu. */
    private int skipMarks(int from) {
        int i = from;
        while (i < text.length()
                && (text.charAt(i) == ' ' || "|/>\u00bb\u203a\u00b7\u2022-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }
}
