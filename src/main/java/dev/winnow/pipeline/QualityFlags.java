package dev.winnow.pipeline;

import dev.winnow.model.Article;
import dev.winnow.model.Encoding;
import dev.winnow.model.QualityFlag;
import java.util.ArrayList;
import java.util.List;

/** Says what a reader of a record should know before trusting it. */
final class QualityFlags {
    private static final int SHORT_TEXT_WORDS = 50;
    private static final double UNCERTAIN = 0.7;

    private QualityFlags() {}

    static List<QualityFlag> of(Separation separation, Article.Size size) {
        Encoding encoding = separation.document().encoding();
        List<QualityFlag> flags = new ArrayList<>();
        if (encoding.evidence() == Encoding.Evidence.DEFAULT) {
            flags.add(QualityFlag.ENCODING_GUESSED);
        }
        if (encoding.replaced() > 0) {
            flags.add(QualityFlag.CHARACTERS_REPLACED);
        }
        if (2 * size.chars() < size.sourceChars()) {
            flags.add(QualityFlag.MOSTLY_REMOVED);
        }
        if (size.words() < SHORT_TEXT_WORDS) {
            flags.add(QualityFlag.SHORT_TEXT);
        }
        if (separation.findings().metadata().language().tag().equals("und")) {
            flags.add(QualityFlag.LANGUAGE_UNCERTAIN);
        }
        Double quality = separation.quality();
        if (quality != null && quality < UNCERTAIN) {
            flags.add(QualityFlag.EXTRACTION_UNCERTAIN);
        }
        return flags;
    }
}
