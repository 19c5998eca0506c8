package dev.winnow.pipeline;

import dev.winnow.model.Document;
import dev.winnow.model.Edit;
import dev.winnow.model.Findings;
import dev.winnow.model.Label;
import dev.winnow.model.Labelling;
import dev.winnow.model.Ledger;
import dev.winnow.text.CodePoints;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document with the verdict on each of its blocks.
 *
 * @param cuts all edits inside blocks besides the document's repairs, in source order
 * @param quality how sure the classifier is that text is the whole article and nothing else, 0 to 1; null if it does not say
 */
public record Separation(
        Document document,
        Findings findings,
        List<Edit> cuts,
        @Nullable Double quality) {

    /** What classifier and finders make of a document together; what the classifier protects stays. */
    static Separation of(Document document, Labelling labelling, Findings findings) {
        List<Label> labels = new ArrayList<>(findings.labels());
        for (int i = 0; i < labels.size(); i++) {
            if (labelling.labels().get(i).isProtected()) {
                labels.set(i, labelling.labels().get(i));
            }
        }
        return new Separation(
                document,
                new Findings(findings.metadata(), List.copyOf(labels), findings.cuts()),
                InnerEdits.merge(labelling.cuts(), findings.cuts()),
                labelling.quality());
    }

    /** The account of every change from the source to the text. */
    Ledger ledger() {
        return LedgerAssembly.assemble(
                CodePoints.of(document.source()), document.blocks(), findings.labels(), innerEdits());
    }

    /** All edits inside blocks, in source order and without overlap: a cut stands for the repairs inside it. */
    public List<Edit> innerEdits() {
        return InnerEdits.merge(document.repairs(), cuts);
    }
}
