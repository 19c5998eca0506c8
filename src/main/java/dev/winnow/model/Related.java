package dev.winnow.model;

import org.jspecify.annotations.Nullable;

/** What a READ ALSO line pointed to. */
public record Related(String title, @Nullable String url) {}
