package dev.winnow.pipeline;

import dev.winnow.model.Document;
import dev.winnow.model.Edit;
import dev.winnow.model.Findings;
import dev.winnow.model.Ledger;
import dev.winnow.text.CodePoints;
import java.util.List;

/**
 * A document with the verdict on each of its blocks.
 *
 * @param cuts all edits inside blocks besides the document's repairs, in source order
 */
public record Separation(Document document, Findings findings, List<Edit> cuts) {

    static Separation of(Document document, Findings findings, List<Edit> classifierCuts) {
        return new Separation(document, findings, InnerEdits.merge(classifierCuts, findings.cuts()));
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
