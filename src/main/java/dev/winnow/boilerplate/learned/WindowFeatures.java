package dev.winnow.boilerplate.learned;

import java.util.ArrayList;
import java.util.List;

/** Where a line stands to the runs of lines that are most likely the article. */
final class WindowFeatures {
    static final List<Feature> ALL = all();

    private WindowFeatures() {}

    private static List<Feature> all() {
        List<Feature> all = new ArrayList<>();
        for (int w = 0; w < Stretch.count(); w++) {
            int which = w;
            add(
                    all,
                    "window_" + w + "_start",
                    (lines, i) -> signed(i - lines.window(which).start()));
            add(
                    all,
                    "window_" + w + "_end",
                    (lines, i) -> signed(lines.window(which).end() - 1 - i));
            add(
                    all,
                    "window_" + w + "_cost",
                    (lines, i) -> signed(lines.window(which).cost(i)));
            add(
                    all,
                    "window_" + w + "_words",
                    (lines, i) -> words(lines, lines.window(which)) / Math.max(1, lines.allWords()));
            add(
                    all,
                    "window_" + w + "_lines",
                    (lines, i) -> (double) (lines.window(which).end()
                                    - lines.window(which).start())
                            / lines.size());
        }
        return List.copyOf(all);
    }

    private static void add(List<Feature> all, String name, Feature.Measure measure) {
        all.add(new Feature(name, measure));
    }

    private static double words(DocumentLines lines, Stretch window) {
        return lines.wordsBefore(window.end()) - lines.wordsBefore(window.start());
    }

    private static double signed(double x) {
        return x < 0 ? -Feature.log(-x) : Feature.log(x);
    }
}
