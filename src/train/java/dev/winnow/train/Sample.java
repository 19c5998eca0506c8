package dev.winnow.train;

import dev.winnow.model.Digest;
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

    /** A number from 0 to 1, by chance but always the same. */
    double lot() {
        return Long.parseLong(Digest.of(name()).hex().substring(0, 8), 16) / 0x1p32;
    }

    String text() {
        try {
            return rendering.of(Files.readString(file, StandardCharsets.UTF_8), page.truth());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
