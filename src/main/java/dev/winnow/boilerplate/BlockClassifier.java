package dev.winnow.boilerplate;

import dev.winnow.model.Document;
import dev.winnow.model.Labelling;
import dev.winnow.model.Language;
import dev.winnow.model.Reason;
import java.util.Collections;
import java.util.List;

/** Says which blocks of a document are the article. */
public interface BlockClassifier {

    /** One label for each block, in order; takes time linear in the document. */
    Labelling classify(Document document, Language language);

    /** The strongest reasons for the verdict on each block, in order; none where the rule's name says it all. */
    default List<List<Reason>> reasons(Document document, Language language) {
        return Collections.nCopies(document.blocks().size(), List.of());
    }
}
