package dev.winnow.parse;

import dev.winnow.model.Block;
import dev.winnow.model.BlockText;
import dev.winnow.model.Document;
import dev.winnow.model.Edit;
import dev.winnow.text.Sentence;
import dev.winnow.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a document without line ends, or with nearly all of its text in one or two endless lines, into a block for each
 * sentence, so that chaff can go where no line ends part it from the text.
 */
final class SentenceBlocks {
    private static final int ENDLESS = 1500;
    /** Chinese and Japanese say as much in fewer characters. */
    private static final int ENDLESS_WIDE = 600;

    private static final char FIRST_WIDE = '\u3000';

    private static final int MOST_LINES = 2;
    private static final int LEAST_SENTENCES = 6;
    /** Length of an answer or a call; it stays with the sentence before it, since as a line it would look like chaff. */
    private static final int UTTERANCE = 12;

    private static final double LEAST_SHARE = 0.8;

    private SentenceBlocks() {}

    /** The document with its endless lines cut; the document itself if its text is parted into lines. */
    static Document of(Document document) {
        return mayBeEndless(document.blocks()) && isEndless(document.blocks()) ? cut(document) : document;
    }

    /** Whether long lines hold nearly all of the text; a quick look that most texts do not pass. */
    private static boolean mayBeEndless(List<Block> blocks) {
        int all = 0;
        int endless = 0;
        for (Block block : blocks) {
            int length = block.text().length();
            all += length;
            endless += length >= ENDLESS_WIDE ? length : 0;
        }
        return endless > 0 && endless >= LEAST_SHARE * all;
    }

    private static boolean isEndless(List<Block> blocks) {
        int all = 0;
        int endless = 0;
        int lines = 0;
        for (Block block : blocks) {
            int length = block.text().length();
            all += length;
            if (isEndless(block.text())) {
                endless += length;
                lines++;
            }
        }
        return lines > 0 && lines <= MOST_LINES && endless >= LEAST_SHARE * all;
    }

    private static boolean isEndless(String text) {
        return text.length() >= ENDLESS || (text.length() >= ENDLESS_WIDE && isWide(text));
    }

    private static boolean isWide(String text) {
        int wide = 0;
        for (int i = 0; i < ENDLESS_WIDE; i++) {
            char unit = text.charAt(i);
            wide += unit >= FIRST_WIDE && Character.isIdeographic(unit) ? 1 : 0;
        }
        return wide > ENDLESS_WIDE / 4;
    }

    private static Document cut(Document document) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : document.blocks()) {
            List<Sentence> sentences = isEndless(block.text()) ? Sentences.of(block.text(), "und") : List.of();
            if (sentences.size() < LEAST_SENTENCES) {
                blocks.add(block);
            } else {
                addSentences(BlockText.of(document, block), sentences, blocks);
            }
        }
        return new Document(document.source(), document.encoding(), blocks, inside(blocks, document.repairs()));
    }

    private static void addSentences(BlockText line, List<Sentence> sentences, List<Block> blocks) {
        int[] edges = new int[2 * sentences.size()];
        for (int i = 0; i < sentences.size(); i++) {
            edges[2 * i] = sentences.get(i).start();
            edges[2 * i + 1] = sentences.get(i).end();
        }
        int[] source = line.source(edges);
        int first = 0;
        for (int i = 1; i < edges.length; i += 2) {
            boolean parts = i + 1 == edges.length
                    || (source[i] >= 0 && source[i + 1] >= 0 && edges[i + 2] - edges[i + 1] > UTTERANCE);
            if (parts) {
                String text = line.block().text().substring(edges[first], edges[i]);
                blocks.add(
                        new Block(source[first], source[i], text, line.block().paragraph()));
                first = i + 1;
            }
        }
    }

    /** The repairs that lie inside a block; those between two are no longer needed. */
    private static List<Edit> inside(List<Block> blocks, List<Edit> repairs) {
        List<Edit> inside = new ArrayList<>(repairs.size());
        int block = 0;
        for (Edit repair : repairs) {
            while (block < blocks.size() && blocks.get(block).end() <= repair.start()) {
                block++;
            }
            if (block < blocks.size() && blocks.get(block).start() <= repair.start()) {
                inside.add(repair);
            }
        }
        return inside;
    }
}
