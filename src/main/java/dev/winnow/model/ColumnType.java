package dev.winnow.model;

import java.util.List;

/** The type of a column; the value classes are those of {@link Scalar}, {@link List}, and any class for a struct. */
public sealed interface ColumnType {

    /** A type without parts. */
    enum Scalar implements ColumnType {
        /** {@link java.lang.String} */
        STRING,
        /** {@link java.lang.String} that holds one JSON object */
        JSON,
        /** {@link java.lang.Integer} */
        INT32,
        /** {@link java.lang.Long} */
        INT64,
        /** {@link java.lang.Double}, 0 to 1, kept to four decimals */
        SCORE,
        /** {@link java.time.Instant}, microseconds, UTC */
        TIMESTAMP
    }

    /** A {@link List} of values without nulls. */
    record ListOf(ColumnType element) implements ColumnType {}

    /** A value with named parts. */
    record Struct(List<Column<Object>> fields) implements ColumnType {}
}
