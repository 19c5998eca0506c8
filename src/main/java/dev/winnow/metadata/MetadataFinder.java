package dev.winnow.metadata;

import dev.winnow.model.Block;
import dev.winnow.model.Category;
import dev.winnow.model.Document;
import dev.winnow.model.Edit;
import dev.winnow.model.Extras;
import dev.winnow.model.Findings;
import dev.winnow.model.Label;
import dev.winnow.model.Labelling;
import dev.winnow.model.Language;
import dev.winnow.model.Metadata;
import dev.winnow.model.SourceId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a document says about itself. */
public final class MetadataFinder {
    private static final double HEADLINE_SCORE = 0.8;

    private final Languages languages = new Languages();

    /** Loaded at the first address that has words. */
    private static final class SourceLanguages {
        private static final SourceLanguage ONLY = new SourceLanguage();
    }

    /** The language of the document, from a bounded sample of its longest blocks. */
    public Language language(Document document) {
        return languages.of(document.blocks());
    }

    /** Everything that is known about the article; a block that is metadata gets a label of its own. */
    public Findings find(SourceId id, Document document, Labelling labelling, Language language) {
        List<Block> blocks = document.blocks();
        Verdicts verdicts = new Verdicts(document, labelling);
        Bylines.Found byline = Bylines.find(verdicts, language.tag());
        WebAddress address = Addresses.find(blocks, verdicts.labels());
        Slug slug = address == null ? null : Slug.of(address);
        int headline = Headlines.find(blocks, verdicts.labels(), slug);
        List<Label> labels = headline < 0 ? verdicts.labels() : withHeadline(verdicts.labels(), headline);
        String sourceLanguage =
                address == null || slug == null ? null : SourceLanguages.ONLY.find(slug, address, language);
        List<Edit> cuts = residue(document, new Labelling(labels, labelling.cuts()), language, sourceLanguage);
        Metadata metadata = new Metadata(
                Titles.of(headline < 0 ? null : blocks.get(headline), slug, id),
                null,
                byline == null || byline.byline().authors().isEmpty()
                        ? null
                        : byline.byline().authors(),
                byline == null ? null : byline.printed(),
                null,
                null,
                null,
                null,
                address == null ? null : Addresses.location(address),
                null,
                address == null ? null : Sections.find(address),
                null,
                RelatedLinks.find(blocks, labels),
                language,
                sourceLanguage,
                Extras.EMPTY);
        return new Findings(metadata, labels, cuts);
    }

    private static List<Label> withHeadline(List<Label> labels, int headline) {
        if (labels.get(headline).category() == Category.HEADLINE) {
            return labels;
        }
        List<Label> changed = new ArrayList<>(labels);
        changed.set(headline, Label.remove(Category.HEADLINE, "headline", HEADLINE_SCORE));
        return List.copyOf(changed);
    }

    private static List<Edit> residue(
            Document document, Labelling labelling, Language language, @Nullable String sourceLanguage) {
        if (sourceLanguage == null) {
            return List.of();
        }
        Edit cut = TranslationResidue.find(document, labelling, sourceLanguage);
        boolean isWord = cut != null
                && SourceLanguages.ONLY.isGrammarWord(
                        language.tag(), SlugFolding.fold(cut.original().strip()));
        return cut == null || isWord ? List.of() : List.of(cut);
    }
}
