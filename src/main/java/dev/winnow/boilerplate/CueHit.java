package dev.winnow.boilerplate;

import dev.winnow.boilerplate.learned.BlockShape;
import dev.winnow.boilerplate.learned.CueSign;
import dev.winnow.model.Category;
import dev.winnow.text.Folding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cue that speaks loudest for removing a line, with what speaks against it.
 *
 * @param phrase folded, as it stands in the line
 * @param prose true if reporting words say that the line is a sentence of an article
 */
record CueHit(Cue cue, String phrase, boolean prose) {
    private static final int MOST_WORDS_SAID = 4;
    private static final String LABEL_ENDS = ":|\u00bb\u203a>\uff1a-\uff5c\u4e28\uff0f\uff1d\u2502";
    private static final String COUNTERS =
            "\u6761\u689d\u5247\u5219\u4e2a\u500b\u4ef6\u7bc7\u6b21\u4eba\uac1c\uac74\u099f";
    private static final String PARTICLES = "\u306e\uc758\u09bf";

    /** The hit of a sentence; null if no cue stands where it should, or if a protected phrase does. */
    static @Nullable CueHit of(String text, List<Cues> cues) {
        return of(text, 0, cues);
    }

    /**
     * The hit of one block; null if no cue stands where it should, or if a protected phrase does.
     *
     * @param words number of words of the text
     */
    static @Nullable CueHit of(String text, int words, List<Cues> cues) {
        if (words >= Cues.MANY_WORDS && !mayCut(text, cues)) {
            return null;
        }
        Line line = new Line(Folding.fold(text));
        for (Cues language : cues) {
            language.find(line.folded, line.starts(), line);
        }
        return line.protectedPhrase || line.best == null ? null : new CueHit(line.best, line.phrase, line.prose);
    }

    private static boolean mayCut(String text, List<Cues> cues) {
        for (Cues language : cues) {
            if (language.mayCut(text)) {
                return true;
            }
        }
        return false;
    }

    /** True if one of these cues protects the line. */
    static boolean protects(String text, Cues cues) {
        Line line = new Line(Folding.fold(text));
        cues.find(line.folded, line.starts(), line);
        return line.protectedPhrase;
    }

    /** Number of words of the phrase. */
    int words() {
        return BlockShape.of(phrase).words();
    }

    /** @param removed category with which the cue rules remove the line; null if they do not */
    @SuppressWarnings("EnumOrdinal") // a number for the model, never stored
    CueSign sign(@Nullable Category removed) {
        return new CueSign(removed, cue.category(), cue.place().ordinal(), words());
    }

    /** Name of the rule, as the ledger shows it. */
    String rule() {
        return "cue:" + cue.language() + ":" + phrase;
    }

    double score() {
        return cue.place().score();
    }

    /** Collects the hits of one folded line. */
    private static final class Line implements Cues.Hits {
        private final String folded;
        private final int first;
        private @Nullable Cue best;
        private String phrase = "";
        private boolean prose;
        private boolean protectedPhrase;

        Line(String folded) {
            this.folded = folded;
            this.first = skipMarks(folded);
        }

        @Override
        public void hit(Cue cue, int start, int end) {
            switch (cue.kind()) {
                case KEEP -> protectedPhrase |= stands(cue.place(), start, end);
                case PROSE -> prose = true;
                case CUT -> {
                    if (stands(cue.place(), start, end) && beats(cue, end - start)) {
                        best = cue;
                        phrase = folded.substring(start, end);
                    }
                }
            }
        }

        private boolean stands(Place place, int start, int end) {
            return switch (place) {
                case LINE -> start <= afterCount() && isBare(end) && !isUtterance(start, end);
                case LABEL -> start <= first && (isLabelEnd(end) || isBracketed(start, end));
                case START -> start <= first;
                case SHORT -> true;
            };
        }

        private boolean beats(Cue cue, int length) {
            if (best == null) {
                return true;
            }
            int order = best.place().compareTo(cue.place());
            return order > 0 || (order == 0 && length > phrase.length());
        }

        /** Index of the first letter or digit; a line that opens with a quote has none, since people speak there. */
        private static int skipMarks(String folded) {
            int i = 0;
            while (i < folded.length() && !Character.isLetterOrDigit(folded.charAt(i))) {
                if ("\"\u00ab\u00bb'\u300c\u300e".indexOf(folded.charAt(i)) >= 0) {
                    return -1;
                }
                i++;
            }
            return i;
        }

        /**
         * Index after a number that counts, as in {@code 12 comments} or, with its counter, {@code 12件のコメント}; not
         * after one that orders, as in {@code 1. Facebook}.
         */
        private int afterCount() {
            int i = first;
            while (isDigit(i)) {
                i++;
            }
            if (i <= first || i >= folded.length()) {
                return first;
            }
            if (isCounter(i)) {
                i += i + 1 < folded.length() && PARTICLES.indexOf(folded.charAt(i + 1)) >= 0 ? 2 : 1;
            }
            return i < folded.length() && folded.charAt(i) == ' ' ? i + 1 : isDigit(i - 1) ? first : i;
        }

        /** Index after the last one at which a cue may begin that has to stand at the start of the line. */
        int starts() {
            return Math.min(afterCount() + 1, folded.length());
        }

        private boolean isDigit(int i) {
            return i >= 0 && i < folded.length() && Character.isDigit(folded.charAt(i));
        }

        /** True for a letter that says what a number before it counts, as Chinese, Japanese, Korean and Bengali have. */
        private boolean isCounter(int i) {
            return isDigit(i - 1) && COUNTERS.indexOf(folded.charAt(i)) >= 0;
        }

        /** True if only marks, spaces and a count follow; an amount makes it a row of a table. */
        private boolean isBare(int end) {
            for (int i = afterAddress(end); i < folded.length(); i++) {
                char c = folded.charAt(i);
                if (c == '%'
                        || Character.getType(c) == Character.CURRENCY_SYMBOL
                        || (Character.isLetter(c) && !isCounter(i))) {
                    return false;
                }
            }
            return true;
        }

        /** Index after the address of a link in Markdown, whose text ends at {@code end}. */
        private int afterAddress(int end) {
            return folded.startsWith("](", end) ? folded.indexOf(')', end) + 1 : end;
        }

        /** True for one or two words that are said, not shown: they end like a sentence, or a dash opens them. */
        private boolean isUtterance(int start, int end) {
            String last = folded.substring(end);
            boolean said =
                    (last.length() == 1 && ".,\u3002\u3001\uff0c\u0964".contains(last)) || folded.startsWith("- ");
            int space = folded.indexOf(' ', start);
            return said
                    && (space < 0 || folded.indexOf(' ', space + 1) < 0)
                    && BlockShape.of(folded).words() <= MOST_WORDS_SAID;
        }

        private boolean isLabelEnd(int end) {
            int i = end;
            while (i < folded.length() && " ])\u3011".indexOf(folded.charAt(i)) >= 0) {
                i++;
            }
            return i < folded.length()
                    && (LABEL_ENDS.indexOf(folded.charAt(i)) >= 0 || (i == end && isSlashOfIdeographs(i)))
                    && (folded.charAt(i) != '-' || i > end || folded.startsWith("- ", i));
        }

        /** Chinese and Japanese credits: {@code 文/張三}. */
        private boolean isSlashOfIdeographs(int i) {
            return folded.charAt(i) == '/' && Character.isIdeographic(folded.charAt(i - 1));
        }

        /** True for {@code [phrase]} and its like before more text. */
        private boolean isBracketed(int start, int end) {
            if (start == 0 || end >= folded.length() - 1) {
                return false;
            }
            int bracket = "[\u3010\uff3b\u3014".indexOf(folded.charAt(start - 1));
            return bracket >= 0 && folded.charAt(end) == "]\u3011\uff3d\u3015".charAt(bracket);
        }
    }
}
