/**
 * Records to files and back: JSON, CSV and Parquet, whole or not at all.
 *
 * <p>May see {@code model} and {@code text}. A new format is a new {@link dev.winnow.sink.RecordSink}, a {@code RowReader}
 * and a constant of {@link dev.winnow.sink.Format}; a new table a line in {@link dev.winnow.sink.Table}.
 */
@NullMarked
package dev.winnow.sink;

import org.jspecify.annotations.NullMarked;
