package dev.winnow.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on a whole document.
 *
 * @param labels one for each block, in order
 * @param cuts edits inside kept blocks, in source order
 * @param quality how sure it is that the kept blocks are the whole article and nothing else, 0 to 1; null if nobody says
 */
public record Labelling(
        List<Label> labels, List<Edit> cuts, @Nullable Double quality) {}
