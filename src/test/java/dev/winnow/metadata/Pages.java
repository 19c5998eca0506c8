package dev.winnow.metadata;

import dev.winnow.model.Block;
import dev.winnow.model.Category;
import dev.winnow.model.Document;
import dev.winnow.model.Encoding;
import dev.winnow.model.Findings;
import dev.winnow.model.Label;
import dev.winnow.model.Labelling;
import dev.winnow.model.SourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Documents for tests: each line is a block and, behind an empty line, a paragraph. */
final class Pages {
    static final String PROSE =
            "The council voted on Tuesday night to keep the old bridge open for another year, after a"
                    + " long debate in which every member of the house had a word to say about the money that it would take.";

    private Pages() {}

    static Document of(String source) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        int paragraph = 0;
        for (String line : source.split("\n", -1)) {
            int length = line.codePointCount(0, line.length());
            if (!line.isBlank()) {
                blocks.add(new Block(start, start + length, line, paragraph));
            } else {
                paragraph++;
            }
            start += length + 1;
        }
        return new Document(source, new Encoding("UTF-8", Encoding.Evidence.DEFAULT, 0), blocks, List.of());
    }

    /** Labels each line by the first prefix that it begins with; other lines are kept. */
    static Labelling label(Document document, Map<String, Category> prefixes) {
        List<Label> labels = new ArrayList<>();
        for (Block block : document.blocks()) {
            labels.add(prefixes.entrySet().stream()
                    .filter(entry -> block.text().startsWith(entry.getKey()))
                    .findFirst()
                    .map(entry -> Label.remove(entry.getValue(), "test", 1))
                    .orElse(Label.keep("test", 1)));
        }
        return new Labelling(labels, List.of(), null);
    }

    static Findings find(String source, Map<String, Category> prefixes) {
        MetadataFinder finder = new MetadataFinder();
        Document document = of(source);
        return finder.find(
                SourceId.ofFile("test", "folder/some file.txt"),
                document,
                label(document, prefixes),
                finder.language(document));
    }
}
