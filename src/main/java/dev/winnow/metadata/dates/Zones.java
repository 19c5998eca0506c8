package dev.winnow.metadata.dates;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of time zones that mean one offset all over the world. {@code CST}, {@code IST}, {@code BST} and {@code AST} mean
 * several, {@code ET} and {@code PT} one or another by the season: they are no names.
 */
final class Zones {
    private static final Map<String, Integer> HOURS = Map.ofEntries(
            Map.entry("utc", 0),
            Map.entry("gmt", 0),
            Map.entry("z", 0),
            Map.entry("edt", -4),
            Map.entry("est", -5),
            Map.entry("cdt", -5),
            Map.entry("mdt", -6),
            Map.entry("mst", -7),
            Map.entry("pdt", -7),
            Map.entry("pst", -8),
            Map.entry("cet", 1),
            Map.entry("mez", 1),
            Map.entry("cest", 2),
            Map.entry("mesz", 2),
            Map.entry("eet", 2),
            Map.entry("eest", 3),
            Map.entry("msk", 3),
            Map.entry("мск", 3),
            Map.entry("wib", 7),
            Map.entry("wita", 8),
            Map.entry("sgt", 8),
            Map.entry("hkt", 8),
            Map.entry("jst", 9),
            Map.entry("kst", 9),
            Map.entry("aest", 10),
            Map.entry("aedt", 11),
            Map.entry("nzst", 12),
            Map.entry("nzdt", 13));

    private Zones() {}

    /** Hours from UTC; null for what is no such name. */
    static @Nullable Integer hours(String word) {
        return HOURS.get(word);
    }
}
