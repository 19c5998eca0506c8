/**
 * The road of one document ({@link dev.winnow.pipeline.Converter}, a pure function) and of many
 * ({@link dev.winnow.pipeline.BatchRun}, {@link dev.winnow.pipeline.DataSetRun}).
 *
 * <p>May see everything but {@code cli}. What a run is asked to do is a component of {@link dev.winnow.pipeline.Plan}.
 */
@NullMarked
package dev.winnow.pipeline;

import org.jspecify.annotations.NullMarked;
