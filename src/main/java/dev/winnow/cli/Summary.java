package dev.winnow.cli;

import dev.winnow.model.Category;
import dev.winnow.pipeline.DataSetRun;
import dev.winnow.sink.Counts;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The few lines at the end of a run.
 *
 * @param output where the data set is; null if nothing was written
 */
record Summary(DataSetRun.Result result, @Nullable Path output) {
    private static final Set<Category> REPAIRS =
            EnumSet.of(Category.WHITESPACE, Category.PUNCTUATION, Category.ENCODING);
    private static final int MOST_CATEGORIES = 6;

    void print(PrintStream err) {
        Counts counts = result.counts();
        if (counts.inputs() == 0) {
            err.println("nothing to do: there is no file in the input, and nothing was written.");
            return;
        }
        err.println(inputs(counts));
        String removed = removed(counts);
        if (!removed.isEmpty()) {
            err.println("removed: " + removed);
        }
        if (counts.rejects() > 0) {
            String where = output == null
                    ? ""
                    : "; see " + Names.visible(output.resolve("rejects.jsonl").toString());
            err.println("rejected: " + rejected(counts) + where);
        }
    }

    private String inputs(Counts counts) {
        String where = output == null ? "nothing written" : Names.visible(output.toString());
        return String.format(
                Locale.ROOT,
                "%s, %s, %s in %.1f s -> %s",
                many(counts.inputs(), "input"),
                many(counts.records(), "record"),
                many(counts.rejects(), "reject"),
                result.took().toMillis() / 1000.0,
                where);
    }

    private static String removed(Counts counts) {
        List<Map.Entry<Category, Counts.Removed>> removed = counts.removed().entrySet().stream()
                .filter(entry -> !REPAIRS.contains(entry.getKey()))
                .sorted(Comparator.comparingLong(entry -> -entry.getValue().edits()))
                .toList();
        String most = removed.stream()
                .limit(MOST_CATEGORIES)
                .map(entry -> String.format(
                        Locale.ROOT,
                        "%,d %s",
                        entry.getValue().edits(),
                        entry.getKey().key()))
                .collect(Collectors.joining(", "));
        return removed.size() > MOST_CATEGORIES ? most + ", ..." : most;
    }

    private static String rejected(Counts counts) {
        return counts.rejectsByCode().entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%,d %s", entry.getValue(), entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String many(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
