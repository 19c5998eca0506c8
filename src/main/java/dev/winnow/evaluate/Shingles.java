package dev.winnow.evaluate;

import java.util.List;
import java.util.stream.IntStream;

/** Cuts tokens into overlapping runs, which keep the order that a bag of tokens loses. */
final class Shingles {
    private static final int LENGTH = 4;

    private Shingles() {}

    /** Every four tokens in a row; all tokens as one where there are fewer, nothing where there are none. */
    static List<List<String>> of(List<String> tokens) {
        if (tokens.size() < LENGTH) {
            return tokens.isEmpty() ? List.of() : List.of(tokens);
        }
        return IntStream.rangeClosed(0, tokens.size() - LENGTH)
                .mapToObj(start -> tokens.subList(start, start + LENGTH))
                .toList();
    }
}
