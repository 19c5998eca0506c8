package dev.winnow.metadata;

import dev.winnow.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words and phrases in lower case, one a line of a resource; a line that begins with {@code #} is a comment. A word is
 * known as written and folded.
 */
final class WordList {
    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = words;
    }

    static WordList load(String resource) {
        return new WordList(lines(resource).stream()
                .flatMap(word -> Stream.of(word, Folding.fold(word)))
                .collect(Collectors.toUnmodifiableSet()));
    }

    static List<String> lines(String resource) {
        return lines(resource, "\n");
    }

    /** The lines that hold something, up to the first that begins with {@code end}. */
    static List<String> lines(String resource, String end) {
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .takeWhile(line -> !line.startsWith(end))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(String word) {
        return words.contains(word);
    }
}
