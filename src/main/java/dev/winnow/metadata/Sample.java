package dev.winnow.metadata;

import dev.winnow.model.Block;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The letters of a document's longest blocks, in document order and bounded. */
final class Sample {
    private static final int LENGTH = 750;
    private static final int BLOCKS = 16;

    private final char[] letters = new char[LENGTH + 2];
    private final int[] weights = new int[Script.count()];
    private int length;

    private Sample() {
        letters[length++] = ' ';
    }

    static Sample of(List<Block> blocks) {
        Sample sample = new Sample();
        List<Block> longest = longest(blocks);
        for (int i = 0; i < longest.size(); i++) {
            sample.add(longest.get(i).text(), (LENGTH - sample.length) / (longest.size() - i));
        }
        return sample;
    }

    static Sample of(String text) {
        Sample sample = new Sample();
        sample.add(text, LENGTH);
        return sample;
    }

    private static List<Block> longest(List<Block> blocks) {
        if (blocks.size() <= BLOCKS) {
            return blocks;
        }
        Block[] longest = blocks.subList(0, BLOCKS).toArray(Block[]::new);
        int shortest = shortest(longest);
        for (Block block : blocks.subList(BLOCKS, blocks.size())) {
            if (block.text().length() > longest[shortest].text().length()) {
                longest[shortest] = block;
                shortest = shortest(longest);
            }
        }
        Arrays.sort(longest, Comparator.comparingInt(Block::start));
        return List.of(longest);
    }

    private static int shortest(Block[] blocks) {
        int shortest = 0;
        for (int i = 1; i < blocks.length; i++) {
            if (blocks[i].text().length() < blocks[shortest].text().length()) {
                shortest = i;
            }
        }
        return shortest;
    }

    private void add(String text, int budget) {
        int end = Math.min(text.length(), budget);
        for (int i = 0; i < end && length < LENGTH; i++) {
            add(text.charAt(i));
        }
        space();
    }

    private void add(char c) {
        if (c < 'A') {
            space();
        } else if (c <= 'z' && (c <= 'Z' || c >= 'a')) {
            letters[length++] = (char) (c | ' ');
            weights[Script.LATIN.slot()]++;
        } else if (Character.isLetter(c)) {
            Script script = Script.of(c);
            weights[script.slot()] += script.weight();
            letters[length++] = Character.toLowerCase(c);
        } else if (Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK) {
            letters[length++] = c;
        } else {
            space();
        }
    }

    private void space() {
        if (letters[length - 1] != ' ') {
            letters[length++] = ' ';
        }
    }

    /** Words in lower case, with one space before, between and after them. */
    char[] letters() {
        return letters;
    }

    int length() {
        return length;
    }

    /** How many letters are of this script, each counted by its weight. */
    int weight(Script script) {
        return weights[script.slot()];
    }
}
