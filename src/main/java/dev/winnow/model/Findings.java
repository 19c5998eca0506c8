package dev.winnow.model;

import java.util.List;

/**
 * What the metadata finders took from a document.
 *
 * @param labels one for each block: the classifier's, or a finder's own where a line is metadata
 * @param cuts edits inside kept blocks, in source order
 */
public record Findings(Metadata metadata, List<Label> labels, List<Edit> cuts) {}
