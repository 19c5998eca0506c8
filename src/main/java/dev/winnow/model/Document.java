package dev.winnow.model;

import java.util.List;

/**
 * A decoded document, cut into blocks.
 *
 * <p>Between two blocks, before the first and after the last stands nothing that can be seen: white space, control and
 * zero-width characters, also where they are written as entities. Every repair lies inside
 * one block, repairs do not overlap, and both lists are in source order.
 *
 * @param source the decoded source, with well-formed surrogates and without NUL or byte order mark
 * @param blocks at least one
 * @param repairs edits that turn a block's source into its text
 */
public record Document(String source, Encoding encoding, List<Block> blocks, List<Edit> repairs) implements Parsed {}
