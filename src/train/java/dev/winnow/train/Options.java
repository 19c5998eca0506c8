package dev.winnow.train;

import java.nio.file.Path;

/**
 * What the command line asks for.
 *
 * @param data folder of the unpacked development data
 * @param model file to write
 * @param outOfFold file for the probabilities of left-out sites
 */
record Options(Path data, Path model, Path outOfFold, LeaveOut leavesOut) {
    static final String USAGE =
            "usage: train --data DIR --out FILE --out-of-fold FILE [--cross-validate | --leave-out-languages]";

    /** What models are trained without, and measured on, before the model of everything is trained. */
    enum LeaveOut {
        NOTHING,
        SITES,
        /** No model is written. */
        LANGUAGES
    }

    /** @throws IllegalArgumentException if an argument is unknown, or misses its value */
    static Options of(String... arguments) {
        Path data = null;
        Path model = null;
        Path outOfFold = null;
        LeaveOut leavesOut = LeaveOut.NOTHING;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--data" -> data = value(arguments, ++i);
                case "--out" -> model = value(arguments, ++i);
                case "--out-of-fold" -> outOfFold = value(arguments, ++i);
                case "--cross-validate" -> leavesOut = LeaveOut.SITES;
                case "--leave-out-languages" -> leavesOut = LeaveOut.LANGUAGES;
                default -> throw new IllegalArgumentException("unknown argument " + arguments[i]);
            }
        }
        if (data == null || model == null || outOfFold == null) {
            throw new IllegalArgumentException("an option is missing");
        }
        return new Options(data, model, outOfFold, leavesOut);
    }

    private static Path value(String[] arguments, int at) {
        if (at == arguments.length) {
            throw new IllegalArgumentException(arguments[at - 1] + " needs a value");
        }
        return Path.of(arguments[at]);
    }
}
