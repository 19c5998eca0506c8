package dev.winnow.evaluate;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the file {@code sites.tsv} of a labelled set: id, site, lang and type of its documents. */
final class Sites {
    static final String NAME = "sites.tsv";
    private static final String WWW = "www.";
    private static final String ID = "id";

    private final List<String> columns;

    private Sites(List<String> columns) {
        this.columns = columns;
    }

    /**
     * Origins by id; none if there is no such file.
     *
     * @throws LabelledSetException if the file is broken
     */
    static Map<String, Origin> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Map.of();
        }
        List<String> rows = Truths.lines(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        List<String> header = rows.isEmpty() ? List.of() : cells(rows.get(0));
        if (!header.contains(ID)) {
            throw new LabelledSetException(
                    file + ": the first line must name the columns, one of them 'id', parted by" + " tabs; add it");
        }
        Sites sites = new Sites(header);
        Map<String, Origin> origins = new HashMap<>();
        for (int i = 1; i < rows.size(); i++) {
            List<String> cells = cells(rows.get(i));
            if (cells.size() != header.size()) {
                throw new LabelledSetException(file + ", line " + (i + 1) + ": expected " + header.size()
                        + " cells parted by tabs, not " + cells.size());
            }
            origins.put(cells.get(header.indexOf(ID)), sites.origin(cells));
        }
        return origins;
    }

    private static List<String> cells(String row) {
        return Arrays.asList((row.endsWith("\r") ? row.substring(0, row.length() - 1) : row).split("\t", -1));
    }

    private Origin origin(List<String> cells) {
        return new Origin(cell(cells, "lang"), cell(cells, "site"), cell(cells, "type"));
    }

    private @Nullable String cell(List<String> cells, String column) {
        int index = columns.indexOf(column);
        String cell = index < 0 ? "" : cells.get(index);
        return cell.isEmpty() || cell.equals("?") ? null : cell;
    }

    /** The host of an address, without {@code www.}; null if there is none. */
    static @Nullable String ofAddress(@Nullable String address) {
        try {
            String host = address == null ? null : new URI(address).getHost();
            if (host == null) {
                return null;
            }
            String lower = host.toLowerCase(Locale.ROOT);
            return lower.startsWith(WWW) ? lower.substring(WWW.length()) : lower;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
