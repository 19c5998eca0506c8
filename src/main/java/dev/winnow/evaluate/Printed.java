package dev.winnow.evaluate;

import dev.winnow.model.Article;
import dev.winnow.model.Metadata;
import dev.winnow.model.TitleSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A column that winnow moves lines of the text to. Where the true article has such lines, they are not lost. */
public enum Printed {
    TITLE,
    DESCRIPTION,
    BYLINE,
    DATELINE,
    DATE_PRINTED,
    KICKER;

    private @Nullable String of(Metadata metadata) {
        return switch (this) {
            case TITLE ->
                metadata.title().source() == TitleSource.TEXT ? metadata.title().text() : null;
            case DESCRIPTION -> metadata.description();
            case BYLINE -> metadata.byline();
            case DATELINE -> metadata.dateline();
            case DATE_PRINTED -> metadata.extras().datePrinted();
            case KICKER -> metadata.extras().kicker();
        };
    }

    /** The lines that these columns print, each with its line end; what stands in another one's value is left out. */
    static String lines(Article article, Set<Printed> columns) {
        List<String> values = new ArrayList<>();
        for (Printed column : values()) {
            String value = columns.contains(column) ? column.of(article.metadata()) : null;
            if (value != null && values.stream().noneMatch(other -> other.contains(value))) {
                values.removeIf(value::contains);
                values.add(value);
            }
        }
        return values.stream().map(value -> value + "\n").collect(Collectors.joining());
    }
}
