package dev.winnow.model;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param <R> what a row is made of
 * @param required true if no row holds null
 * @param meaning one line for {@code winnow schema}
 * @param value takes the column's value out of a row, in the class that {@code type} names
 */
public record Column<R>(
        String name, ColumnType type, boolean required, String meaning, Function<R, @Nullable Object> value) {

    public @Nullable Object of(R row) {
        return value.apply(row);
    }
}
