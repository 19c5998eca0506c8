package dev.winnow.pipeline;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.Label;
import dev.winnow.text.Words;
import java.util.List;

/** Counts the parts of a text. */
final class TextSize {
    private TextSize() {}

    static Article.Size of(String text, Separation separation) {
        String source = separation.document().source();
        return new Article.Size(
                Words.count(text),
                text.codePointCount(0, text.length()),
                paragraphs(separation.document().blocks(), separation.findings().labels()),
                source.codePointCount(0, source.length()));
    }

    private static int paragraphs(List<Block> blocks, List<Label> labels) {
        int paragraphs = 0;
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (labels.get(i).kept() && blocks.get(i).paragraph() != last) {
                last = blocks.get(i).paragraph();
                paragraphs++;
            }
        }
        return paragraphs;
    }
}
