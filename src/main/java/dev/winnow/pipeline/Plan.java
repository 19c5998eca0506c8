package dev.winnow.pipeline;

import dev.winnow.boilerplate.Favor;
import dev.winnow.boilerplate.OwnRules;
import dev.winnow.model.Limits;
import dev.winnow.sink.Format;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked to do.
 *
 * @param output folder for the data set; null: convert everything, write nothing
 * @param formats of the articles, at least one
 * @param edits true if the ledger is written
 * @param most greatest number of inputs to take
 * @param maxErrorRate share of rejected inputs, 0 to 1, beyond which nothing is published
 * @param rules the user's own
 * @param favor what matters more in the choice of blocks
 * @param version of the program
 */
public record Plan(
        @Nullable Path output,
        List<Format> formats,
        boolean edits,
        Limits limits,
        int threads,
        long most,
        double maxErrorRate,
        OwnRules rules,
        Favor favor,
        String version) {

    public Plan {
        formats = formats.stream().distinct().sorted().toList();
        if (formats.isEmpty() || threads < 1) {
            throw new IllegalArgumentException("a run needs a format and a thread");
        }
    }

    /** The format of the ledger: what a reader of the articles' formats can read, Parquet before JSON Lines. */
    List<Format> editFormats() {
        if (!edits) {
            return List.of();
        }
        return List.of(formats.contains(Format.PARQUET) ? Format.PARQUET : Format.JSONL);
    }

    /**
     * All options that shape the data set, by name.
     *
     * @param limits those in force
     */
    SortedMap<String, String> config(Limits limits) {
        SortedMap<String, String> config = new TreeMap<>();
        config.put("edits", Boolean.toString(edits));
        config.put("favor", favor.name().toLowerCase(Locale.ROOT));
        config.put(
                "format", String.join(",", formats.stream().map(Format::ending).toList()));
        config.put("limit", most == Long.MAX_VALUE ? "none" : Long.toString(most));
        config.put("max-bytes", Long.toString(limits.bytes()));
        config.put("max-line", Integer.toString(limits.line()));
        config.put("max-text", Integer.toString(limits.text()));
        config.put("rules", rules.digest());
        config.put("timeout", Long.toString(limits.time().toSeconds()));
        return config;
    }
}
