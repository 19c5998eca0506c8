package dev.winnow.train;

import java.nio.file.Path;

/**
 * What the command line asks for.
 *
 * @param data folder of the unpacked development data
 * @param model file to write
 * @param outOfFold file for the probabilities of left-out sites
 * @param share of the sites that cross-validation learns from, for a learning curve; no model is written below 1
 */
record Options(Path data, Path model, Path outOfFold, LeaveOut leavesOut, double share) {
    static final String USAGE =
            "usage: train --data DIR --out FILE --out-of-fold FILE [--cross-validate [--share SHARE] | --leave-out-languages]";

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
        double share = 1;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--data" -> data = value(arguments, ++i);
                case "--out" -> model = value(arguments, ++i);
                case "--out-of-fold" -> outOfFold = value(arguments, ++i);
                case "--share" ->
                    share = Double.parseDouble(value(arguments, ++i).toString());
                case "--cross-validate" -> leavesOut = LeaveOut.SITES;
                case "--leave-out-languages" -> leavesOut = LeaveOut.LANGUAGES;
                default -> throw new IllegalArgumentException("unknown argument " + arguments[i]);
            }
        }
        if (data == null || model == null || outOfFold == null) {
            throw new IllegalArgumentException("an option is missing");
        }
        if (share <= 0 || share > 1 || (share < 1 && leavesOut != LeaveOut.SITES)) {
            throw new IllegalArgumentException("--share is a number up to 1, for --cross-validate");
        }
        return new Options(data, model, outOfFold, leavesOut, share);
    }

    private static Path value(String[] arguments, int at) {
        if (at == arguments.length) {
            throw new IllegalArgumentException(arguments[at - 1] + " needs a value");
        }
        return Path.of(arguments[at]);
    }
}
