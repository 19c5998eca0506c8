package dev.winnow.train;

import dev.winnow.boilerplate.learned.Features;
import dev.winnow.boilerplate.learned.LineModel;
import dev.winnow.boilerplate.learned.LineNetwork;
import dev.winnow.boilerplate.learned.ModelFile;
import dev.winnow.boilerplate.learned.WordTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * All that is learned from some texts.
 *
 * @param words by language
 */
record Learned(LineNetwork network, SortedMap<String, WordTable> words) {

    /** What these texts teach, those aside that are only measured. */
    static Learned of(List<MeasuredText> measured) {
        List<MeasuredText> texts =
                measured.stream().filter(text -> text.sample().weight() > 0).toList();
        WordTables words = new WordTables(texts);
        return new Learned(NetworkTrainer.train(words.lessons()), words.tables());
    }

    /** The file of the model. */
    ModelFile file(Map<String, String> provenance) {
        Map<String, String> header = new LinkedHashMap<>();
        header.put(LineModel.KINDS, Features.kinds());
        header.putAll(provenance);
        Map<String, byte[]> sections = new LinkedHashMap<>();
        sections.put(ModelFile.NETWORK, network.bytes());
        words.forEach((language, table) -> sections.put(ModelFile.WORDS + language, table.bytes()));
        return new ModelFile(Features.names(), header, sections);
    }
}
