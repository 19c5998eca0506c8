package dev.winnow.train;

import dev.winnow.boilerplate.LineFeatures;
import dev.winnow.boilerplate.OwnRules;
import dev.winnow.boilerplate.RuleClassifier;
import dev.winnow.evaluate.LineLabels;
import dev.winnow.metadata.MetadataFinder;
import dev.winnow.model.Block;
import dev.winnow.model.Digest;
import dev.winnow.model.Document;
import dev.winnow.model.Label;
import dev.winnow.model.Language;
import dev.winnow.model.Limits;
import dev.winnow.model.RawDocument;
import dev.winnow.model.SourceId;
import dev.winnow.parse.Parsers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sample as the model sees it, with what is true of it.
 *
 * @param digest of the text
 * @param shares how much of each line stands in the true text, 0 to 1, {@code NaN} for a line without tokens; empty for a
 *     sample that is only measured
 * @param cued true for lines that a cue removes
 * @param byRules true for lines that the rules keep
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record MeasuredText(
        Sample sample,
        Digest digest,
        float[][] rows,
        double[] shares,
        boolean[] cued,
        boolean[] byRules,
        WordBags words) {
    private static final String PLAIN = "text/plain";

    /** Measures samples. Safe for use by many threads. */
    static final class Measuring {
        private final LineFeatures features = new LineFeatures(OwnRules.NONE);
        private final RuleClassifier rules = new RuleClassifier(OwnRules.NONE);
        private final MetadataFinder finder = new MetadataFinder();

        /** The measured sample; null if winnow rejects its text. */
        @Nullable
        MeasuredText measure(Sample sample) {
            byte[] bytes = sample.text().getBytes(StandardCharsets.UTF_8);
            RawDocument raw =
                    new RawDocument(SourceId.ofFile("train", sample.page().id() + ".txt"), bytes, PLAIN);
            return Parsers.forMediaType(PLAIN).parse(raw, Limits.DEFAULT) instanceof Document document
                    ? measure(sample, Digest.of(bytes), document)
                    : null;
        }

        private MeasuredText measure(Sample sample, Digest digest, Document document) {
            Language language = finder.language(document);
            LineFeatures.Lines lines = features.of(document, language);
            List<Label> labels = rules.classify(document, language).labels();
            boolean[] cued = new boolean[labels.size()];
            boolean[] byRules = new boolean[labels.size()];
            for (int i = 0; i < cued.length; i++) {
                cued[i] = lines.cues()[i] != null;
                byRules[i] = labels.get(i).kept();
            }
            List<String> texts = document.blocks().stream().map(Block::text).toList();
            String truth = sample.page().truth();
            double[] shares = sample.weight() > 0 ? LineLabels.shares(texts, truth) : new double[0];
            return new MeasuredText(sample, digest, lines.rows(), shares, cued, byRules, WordBags.of(texts, truth));
        }
    }
}
