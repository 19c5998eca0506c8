package dev.winnow.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the article in a document.
 *
 * @param text all of it; empty: the document holds no article; null: not known
 * @param with snippets that stand in the article
 * @param without snippets that stand beside it
 * @param lines for each line of the document whether it belongs to the article; null: not known
 */
public record Truth(
        @Nullable String text,
        List<String> with,
        List<String> without,
        @Nullable List<Boolean> lines) {}
