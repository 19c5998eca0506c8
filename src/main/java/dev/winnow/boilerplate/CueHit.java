package dev.winnow.boilerplate;

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

    /** The hit of one block; null if no cue stands where it should, or if a protected phrase does. */
    static @Nullable CueHit of(String text, List<Cues> cues) {
        Line line = new Line(Folding.fold(text));
        for (Cues language : cues) {
            language.find(line.folded, line);
        }
        return line.protectedPhrase || line.best == null ? null : new CueHit(line.best, line.phrase, line.prose);
    }

    /** Number of words of the phrase. */
    int words() {
        return BlockShape.of(phrase).words();
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
                case LABEL -> start <= first && isLabelEnd(end);
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
                if ("\"\u00ab\u00bb'".indexOf(folded.charAt(i)) >= 0) {
                    return -1;
                }
                i++;
            }
            return i;
        }

        /** Index after a number that counts, as in {@code 12 comments}; not after one that orders, as in {@code 1. Facebook}. */
        private int afterCount() {
            int i = first;
            while (i >= 0 && i < folded.length() && Character.isDigit(folded.charAt(i))) {
                i++;
            }
            return i > first && i < folded.length() && folded.charAt(i) == ' ' ? i + 1 : first;
        }

        /** True if only marks, spaces and a count follow; an amount makes it a row of a table. */
        private boolean isBare(int end) {
            for (int i = afterAddress(end); i < folded.length(); i++) {
                char c = folded.charAt(i);
                if (Character.isLetter(c) || c == '%' || Character.getType(c) == Character.CURRENCY_SYMBOL) {
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
            boolean said = last.equals(".") || last.equals(",") || folded.startsWith("- ");
            return said && folded.indexOf(' ', folded.indexOf(' ', start) + 1) < 0;
        }

        private boolean isLabelEnd(int end) {
            int i = end;
            while (i < folded.length() && " ])>".indexOf(folded.charAt(i)) >= 0) {
                i++;
            }
            return i < folded.length()
                    && ":|\u00bb\u203a>\uff1a-".indexOf(folded.charAt(i)) >= 0
                    && (folded.charAt(i) != '-' || i > end);
        }
    }
}
