package dev.winnow.train;

import java.nio.file.Path;

/**
 * What the command line asks for.
 *
 * @param data folder of the unpacked development data
 * @param model file to write
 * @param outOfFold file for the probabilities of left-out sites
 */
record Options(Path data, Path model, Path outOfFold, boolean crossValidate) {
    static final String USAGE = "usage: train --data DIR [--out FILE] [--cross-validate] [--out-of-fold FILE]";

    /** @throws IllegalArgumentException if an argument is unknown, or misses its value */
    static Options of(String... arguments) {
        Path data = null;
        Path model = Path.of("src/main/resources/dev/winnow/boilerplate/model.bin");
        Path outOfFold = Path.of("target/out-of-fold.jsonl");
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
        if (data == null) {
            throw new IllegalArgumentException("--data is missing");
        }
        return new Options(data, model, outOfFold, crossValidate);
    }

    private static Path value(String[] arguments, int at) {
        if (at == arguments.length) {
            throw new IllegalArgumentException(arguments[at - 1] + " needs a value");
        }
        return Path.of(arguments[at]);
    }
}
