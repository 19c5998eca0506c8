package dev.winnow.train;

import dev.winnow.evaluate.Tokens;
import dev.winnow.model.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes of a page another one whose article is a poem, a list, a dialogue or just short, with the same chaff around it.
 *
 * <p>Pages on the web are mostly news; a model that has seen nothing else takes every short line for chaff.
 */
final class Reshaping {
    private static final int LEAST_TOKENS = 4;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;
    private static final String SENTENCE_ENDS = ".!?\u3002\uff01\uff1f;:";
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + ",\u3001\uff0c";
    private static final int LEAST_PIECE = 2;
    private static final int MOST_PIECE = 7;

    private final String truth;
    private final Random random;
    private final Shape shape;
    /** Lines of the article that stay. */
    private final int most;

    private enum Shape {
        VERSE,
        LIST,
        DIALOGUE,
        SENTENCES
    }

    private Reshaping(String text, String truth) {
        this.truth = ' ' + String.join(" ", Tokens.words(truth)) + ' ';
        this.random = new Random(Long.parseUnsignedLong(Digest.of(text).hex().substring(0, 16), 16));
        this.shape = Shape.values()[random.nextInt(Shape.values().length)];
        this.most = random.nextBoolean() ? Integer.MAX_VALUE : SHORTEST + random.nextInt(LONGEST - SHORTEST);
    }

    /** The same result for the same text. */
    static String of(String text, String truth) {
        return new Reshaping(text, truth).reshaped(text);
    }

    private String reshaped(String text) {
        List<String> lines = new ArrayList<>();
        int content = 0;
        for (String line : text.split("\n", -1)) {
            List<String> tokens = Tokens.words(line);
            if (tokens.size() < LEAST_TOKENS || !truth.contains(' ' + String.join(" ", tokens) + ' ')) {
                lines.add(line);
            } else if (content++ < most) {
                lines.addAll(pieces(line.strip(), content));
            }
        }
        return String.join("\n", lines);
    }

    /** @param number of the line among those of the article, from 1 on */
    private List<String> pieces(String line, int number) {
        return switch (shape) {
            case VERSE -> cut(line, CLAUSE_ENDS, SHORTEST + 1 + random.nextInt(MOST_PIECE));
            case SENTENCES -> cut(line, SENTENCE_ENDS, Integer.MAX_VALUE);
            case LIST -> number % 3 == 1 ? List.of(line) : marked(cut(line, CLAUSE_ENDS, MOST_PIECE), "- ");
            case DIALOGUE -> marked(cut(line, SENTENCE_ENDS, Integer.MAX_VALUE), "\u2013 ");
        };
    }

    private static List<String> marked(List<String> pieces, String mark) {
        return pieces.stream().map(piece -> mark + piece).toList();
    }

    /**
     * Cuts a line behind marks.
     *
     * @param most words after which it is cut in any case
     */
    private static List<String> cut(String line, String marks, int most) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int words = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean wide = c >= '\u3000';
            boolean space = c == ' ';
            words += space ? 1 : 0;
            boolean marked = i > 0 && marks.indexOf(wide ? c : line.charAt(i - 1)) >= 0 && (wide || space);
            if ((marked && (wide || words >= LEAST_PIECE)) || (space && words >= most)) {
                pieces.add(line.substring(start, i + 1).strip());
                start = i + 1;
                words = 0;
            }
        }
        if (!line.substring(start).isBlank()) {
            pieces.add(line.substring(start).strip());
        }
        return pieces;
    }
}
