package dev.winnow.boilerplate;

import dev.winnow.model.Document;
import dev.winnow.model.Labelling;
import dev.winnow.model.Language;

/** Says which blocks of a document are the article. */
public interface BlockClassifier {

    /** One label for each block, in order; takes time linear in the document. */
    Labelling classify(Document document, Language language);
}
