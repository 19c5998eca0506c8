package dev.winnow.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One page in one rendering.
 *
 * @param file the text that the rendering is made of
 * @param weight in the training
 */
record Sample(Page page, Rendering rendering, Path file, double weight) {

    /** What names the sample, whatever the machine. */
    String name() {
        return page.set() + " " + rendering.name() + " " + page.id();
    }

    String text() {
        try {
            return rendering.of(Files.readString(file, StandardCharsets.UTF_8), page.truth());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
