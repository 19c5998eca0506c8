package dev.winnow.train;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param data folder of the unpacked development data
 * @param model file to write
 * @param outOfFold file for the probabilities of left-out sites; null if they are not asked for
 */
record Options(Path data, Path model, @Nullable Path outOfFold) {
    static final String USAGE = "usage: train --data DIR --out FILE [--cross-validate --out-of-fold FILE]";

    /** @throws IllegalArgumentException if an argument is unknown, or misses its value */
    static Options of(String... arguments) {
        Path data = null;
        Path model = null;
        Path outOfFold = null;
        boolean crossValidate = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--data" -> data = value(arguments, ++i);
                case "--out" -> model = value(arguments, ++i);
                case "--out-of-fold" -> outOfFold = value(arguments, ++i);
                case "--cross-validate" -> crossValidate = true;
                default -> throw new IllegalArgumentException("unknown argument " + arguments[i]);
            }
        }
        if (data == null || model == null || (crossValidate && outOfFold == null)) {
            throw new IllegalArgumentException("an option is missing");
        }
        return new Options(data, model, crossValidate ? outOfFold : null);
    }

    private static Path value(String[] arguments, int at) {
        if (at == arguments.length) {
            throw new IllegalArgumentException(arguments[at - 1] + " needs a value");
        }
        return Path.of(arguments[at]);
    }
}
