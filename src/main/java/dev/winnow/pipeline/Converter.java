package dev.winnow.pipeline;

import dev.winnow.boilerplate.BlockClassifier;
import dev.winnow.boilerplate.Favor;
import dev.winnow.boilerplate.LearnedClassifier;
import dev.winnow.boilerplate.OwnRules;
import dev.winnow.boilerplate.learned.LineModel;
import dev.winnow.metadata.MetadataFinder;
import dev.winnow.model.Article;
import dev.winnow.model.Converted;
import dev.winnow.model.Digest;
import dev.winnow.model.Document;
import dev.winnow.model.Labelling;
import dev.winnow.model.Language;
import dev.winnow.model.Ledger;
import dev.winnow.model.Limits;
import dev.winnow.model.Outcome;
import dev.winnow.model.Parsed;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Reason;
import dev.winnow.model.RejectCode;
import dev.winnow.model.Rejected;
import dev.winnow.model.Rejection;
import dev.winnow.model.Stage;
import dev.winnow.parse.Parsers;
import java.util.List;

/**
 * Converts one document: the same bytes under the same name give the same outcome, whatever else goes on.
 *
 * <p>Safe for use by many threads.
 */
public final class Converter {
    private final Limits limits;
    private final BlockClassifier classifier;
    private final MetadataFinder finder;

    public Converter(Limits limits, BlockClassifier classifier, MetadataFinder finder) {
        this.limits = limits;
        this.classifier = classifier;
        this.finder = finder;
    }

    /** The converter with everything that ships with winnow. */
    public static Converter standard(Limits limits) {
        return standard(limits, OwnRules.NONE, Favor.BALANCED);
    }

    /** The converter with everything that ships with winnow, and a user's own wishes. */
    public static Converter standard(Limits limits, OwnRules own, Favor favor) {
        BlockClassifier classifier = new LearnedClassifier(LineModel.shipped(), own, favor);
        return new Converter(limits, classifier, new MetadataFinder());
    }

    /** The record of a document or the reason why there is none; never throws because of what a document holds. */
    public Outcome convert(RawDocument raw) {
        try {
            return road(raw);
        } catch (StackOverflowError | OutOfMemoryError | RuntimeException e) {
            return Breakdown.rejected(Rejected.of(raw, Breakdown.rejection(Stage.LABEL, e)), e);
        }
    }

    private Outcome road(RawDocument raw) {
        Deadline deadline = Deadline.in(limits.time());
        Parsed parsed = Parsers.forMediaType(raw.mediaType()).parse(raw, limits);
        if (parsed instanceof Rejection rejection) {
            return Rejected.of(raw, rejection);
        }
        if (deadline.isOver()) {
            return Rejected.of(raw, deadline.exceeded(Stage.PARSE));
        }
        Separation separation = separate(raw, (Document) parsed);
        if (deadline.isOver()) {
            return Rejected.of(raw, deadline.exceeded(Stage.LABEL));
        }
        return record(raw, separation);
    }

    /** The verdict on each block of a document. */
    public Separation separate(RawDocument raw, Document document) {
        Language language = finder.language(document);
        Labelling labelling = classifier.classify(document, language);
        return Separation.of(document, labelling, finder.find(raw.id(), document, labelling, language));
    }

    /** Why the classifier judges each block of a document as it does, in order; empty where a rule's name says it. */
    public List<List<Reason>> reasons(Document document) {
        return classifier.reasons(document, finder.language(document));
    }

    private static Outcome record(RawDocument raw, Separation separation) {
        Document document = separation.document();
        Ledger ledger = separation.ledger();
        String text = ledger.apply(document.source());
        if (text.isEmpty()) {
            return Rejected.of(
                    raw,
                    Rejection.of(
                            Stage.LABEL,
                            RejectCode.NO_CONTENT,
                            "nothing in it reads like an article; `winnow explain` shows why each line goes"));
        }
        if (!ledger.invert(text).equals(document.source())) {
            throw new IllegalStateException("the ledger does not lead back to the source");
        }
        Article.Size size = TextSize.of(text, separation);
        Article article = new Article(
                raw.id(),
                text,
                separation.findings().metadata(),
                size,
                separation.quality(),
                QualityFlags.of(separation, size),
                Digest.of(raw.bytes()),
                raw.mediaType(),
                document.encoding());
        return new Converted(article, ledger);
    }
}
