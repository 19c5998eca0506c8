package dev.winnow.model;

import java.util.List;

/**
 * The verdict on a whole document.
 *
 * @param labels one for each block, in order
 * @param cuts edits inside kept blocks, in source order
 */
public record Labelling(List<Label> labels, List<Edit> cuts) {}
