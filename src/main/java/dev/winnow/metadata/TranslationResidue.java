package dev.winnow.metadata;

import dev.winnow.model.Block;
import dev.winnow.model.BlockText;
import dev.winnow.model.Category;
import dev.winnow.model.Document;
import dev.winnow.model.Edit;
import dev.winnow.model.Labelling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds an article of the source language that a translation left at the head of the text ({@code O North Korean
 * leader}).
 *
 * <p>It is residue only if the text's language has no such word, and if the document has the word behind it without it:
 * in {@code El Salvador} and {@code O Globo} the article is part of a name and comes with it every time.
 */
final class TranslationResidue {
    private static final double SCORE = 0.9;
    private static final int LONGEST_WORD = 40;
    private static final GrammarWords ARTICLES = GrammarWords.load("leading-articles.tsv");

    private TranslationResidue() {}

    static @Nullable Edit find(Document document, Labelling labelling, String sourceLanguage) {
        List<Block> blocks = document.blocks();
        int first = 0;
        while (first < blocks.size() && !labelling.labels().get(first).kept()) {
            first++;
        }
        if (first == blocks.size()) {
            return null;
        }
        Block block = blocks.get(first);
        int space = block.text().indexOf(' ');
        String article = space < 0 ? "" : block.text().substring(0, space);
        String next = wordAt(block.text(), space + 1);
        boolean residue = ARTICLES.of(sourceLanguage).contains(article)
                && !next.isEmpty()
                && next.length() <= LONGEST_WORD
                && Character.isUpperCase(next.charAt(0))
                && standsWithout(blocks, labelling, article, next);
        return residue ? cut(document, labelling, block, article + " ") : null;
    }

    private static String wordAt(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    private static boolean standsWithout(List<Block> blocks, Labelling labelling, String article, String word) {
        for (int i = 0; i < blocks.size(); i++) {
            if (labelling.labels().get(i).kept() && standsWithout(blocks.get(i).text(), article + " ", word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsWithout(String text, String article, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            boolean whole = !isLetter(text, at - 1) && !isLetter(text, at + word.length());
            if (whole && !text.startsWith(article, at - article.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static @Nullable Edit cut(Document document, Labelling labelling, Block block, String residue) {
        BlockText text = BlockText.of(document, block);
        if (!text.canCut(0, residue.length())) {
            return null;
        }
        Edit cut = text.cut(0, residue.length(), Category.TRANSLATION_RESIDUE, "leading-article", SCORE);
        return labelling.cuts().stream().anyMatch(other -> other.start() < cut.end() && other.end() > cut.start())
                ? null
                : cut;
    }
}
