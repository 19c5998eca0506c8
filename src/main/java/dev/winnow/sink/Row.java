package dev.winnow.sink;

import dev.winnow.model.Column;
import dev.winnow.model.ColumnType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checked values of one row, or of one struct in it, in the order of the columns: {@link String}, {@link Integer},
 * {@link Long}, {@link Double} to four decimals, {@link Instant} to the microsecond, {@link List} of such, {@link Row},
 * or null. Every format writes these values and gives equal ones back.
 */
public final class Row {

    private final @Nullable Object[] cells;

    private Row(@Nullable Object[] cells) {
        this.cells = cells;
    }

    /**
     * Takes a row apart.
     *
     * @throws IllegalArgumentException if a required column is null, or a value is not of its column's type
     */
    static <R> Row of(List<Column<R>> columns, R value, Scrub scrub) {
        @Nullable Object[] cells = new @Nullable Object[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            Column<R> column = columns.get(i);
            Object cell = checked(column.type(), column.of(value), scrub);
            // An optional value is never the empty string: in CSV nobody could tell it from null.
            cells[i] = "".equals(cell) && !column.required() ? null : cell;
        }
        return read(columns, cells);
    }

    /**
     * A row that was read.
     *
     * @throws IllegalArgumentException if a required cell is null
     */
    static Row read(List<? extends Column<?>> columns, @Nullable Object[] cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] == null && columns.get(i).required()) {
                throw new IllegalArgumentException(
                        "no value for " + columns.get(i).name());
            }
        }
        return new Row(cells);
    }

    /** The value of the column with the number {@code column}, counted from 0. */
    public @Nullable Object cell(int column) {
        return cells[column];
    }

    private static @Nullable Object checked(ColumnType type, @Nullable Object value, Scrub scrub) {
        if (value == null) {
            return null;
        }
        try {
            if (type instanceof ColumnType.Scalar scalar) {
                return scalar(scalar, value, scrub);
            }
            if (type instanceof ColumnType.ListOf list) {
                return list(list, (List<?>) value, scrub);
            }
            return of(((ColumnType.Struct) type).fields(), value, scrub);
        } catch (ClassCastException e) {
            throw new IllegalArgumentException(value.getClass() + " in a column of type " + type, e);
        }
    }

    private static Object scalar(ColumnType.Scalar type, Object value, Scrub scrub) {
        return switch (type) {
            case STRING, JSON -> scrub.apply((String) value);
            case INT32 -> (Integer) value;
            case INT64 -> (Long) value;
            case SCORE -> Scores.round((Double) value);
            case TIMESTAMP -> ((Instant) value).truncatedTo(ChronoUnit.MICROS);
        };
    }

    private static List<Object> list(ColumnType.ListOf type, List<?> values, Scrub scrub) {
        List<Object> elements = new ArrayList<>(values.size());
        for (Object value : values) {
            Object element = checked(type.element(), value, scrub);
            if (element == null) {
                throw new IllegalArgumentException("null in a list");
            }
            elements.add(element);
        }
        return elements;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && Arrays.equals(cells, row.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return Arrays.toString(cells);
    }
}
