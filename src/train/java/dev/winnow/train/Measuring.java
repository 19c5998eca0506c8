package dev.winnow.train;

import dev.winnow.boilerplate.BlockClassifier;
import dev.winnow.boilerplate.LineFeatures;
import dev.winnow.boilerplate.OwnRules;
import dev.winnow.evaluate.LineLabels;
import dev.winnow.metadata.MetadataFinder;
import dev.winnow.model.Block;
import dev.winnow.model.Digest;
import dev.winnow.model.Document;
import dev.winnow.model.Labelling;
import dev.winnow.model.Language;
import dev.winnow.model.Limits;
import dev.winnow.model.RawDocument;
import dev.winnow.model.SourceId;
import dev.winnow.parse.Parsers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes samples down the road of a document, as far as the labels of its lines. Safe for use by many threads. */
final class Measuring {
    private static final String PLAIN = "text/plain";

    private final LineFeatures features = new LineFeatures(OwnRules.NONE);
    private final MetadataFinder finder = new MetadataFinder();

    /** The measured sample; null if winnow rejects its text. */
    @Nullable
    MeasuredText measure(Sample sample) {
        byte[] bytes = sample.text().getBytes(StandardCharsets.UTF_8);
        Document document = document(sample, bytes);
        if (document == null) {
            return null;
        }
        Language language = finder.language(document);
        List<String> lines = document.blocks().stream().map(Block::text).toList();
        String truth = sample.page().truth();
        return new MeasuredText(
                sample,
                Digest.of(bytes),
                features.of(document, language),
                sample.weight() > 0 ? LineLabels.shares(lines, truth) : new double[0],
                WordBags.of(lines, truth),
                Wording.of(language.primary(), lines));
    }

    /** What a classifier says of a sample that winnow does not reject. */
    Labelling label(Sample sample, BlockClassifier classifier) {
        Document document = document(sample, sample.text().getBytes(StandardCharsets.UTF_8));
        if (document == null) {
            throw new IllegalArgumentException(sample.name() + " is rejected");
        }
        return classifier.classify(document, finder.language(document));
    }

    private static @Nullable Document document(Sample sample, byte[] bytes) {
        RawDocument raw = new RawDocument(SourceId.ofFile("train", sample.page().id() + ".txt"), bytes, PLAIN);
        return Parsers.forMediaType(PLAIN).parse(raw, Limits.DEFAULT) instanceof Document document ? document : null;
    }
}
