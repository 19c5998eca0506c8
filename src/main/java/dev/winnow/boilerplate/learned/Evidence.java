package dev.winnow.boilerplate.learned;

import dev.winnow.model.Block;
import java.util.List;

/**
 * What is known of the lines of a document before the model judges them.
 *
 * @param shapes one for each block
 * @param signs one for each block
 * @param kept true for each block that the rules keep
 * @param dirt how dirty the rules find the document, 0 to 1
 * @param words what the words of a line say in the document's language
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Evidence(
        List<Block> blocks,
        List<BlockShape> shapes,
        List<CueSign> signs,
        boolean[] kept,
        double dirt,
        WordTable words) {}
