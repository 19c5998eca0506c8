package dev.winnow.metadata;

import dev.winnow.model.Category;
import dev.winnow.model.Document;
import dev.winnow.model.Edit;
import dev.winnow.model.Findings;
import dev.winnow.model.Labelling;
import dev.winnow.model.Language;
import dev.winnow.model.Metadata;
import dev.winnow.model.SourceId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a document says about itself. */
public final class MetadataFinder {
    private static final double DATE_LINE_SCORE = 0.9;

    private final Languages languages = new Languages();
    private final PublicationDates publicationDates = new PublicationDates();

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
        WebAddress address = Addresses.find(document.blocks(), labelling.labels());
        Slug slug = address == null ? null : Slug.of(address);
        Verdicts verdicts = new Verdicts(document, labelling, language.tag());
        Printed printed = Printed.find(verdicts, address, slug, language.tag());
        DateFinding dates = publicationDates.find(
                document.blocks(), verdicts.labels(), address, Titles.fileName(id.path()), language);
        removeDateLines(verdicts, dates.lines());
        String sourceLanguage =
                address == null || slug == null ? null : SourceLanguages.ONLY.find(slug, address, language);
        String section = address == null ? null : Sections.find(address);
        Metadata metadata = new Metadata(
                Titles.of(printed.headline(), slug, id),
                printed.description(),
                printed.authors(),
                printed.bylineText(),
                printed.datelineText(),
                dates.published(),
                dates.modified(),
                null,
                address == null ? null : Addresses.location(address),
                printed.siteName(),
                section == null ? printed.section() : section,
                printed.keywords(),
                RelatedLinks.find(document.blocks(), verdicts.labels()),
                language,
                sourceLanguage,
                printed.extras(dates.printed()));
        return new Findings(metadata, verdicts.labels(), cuts(verdicts, language, sourceLanguage));
    }

    private static void removeDateLines(Verdicts verdicts, Set<Integer> lines) {
        for (int line : lines) {
            Category category = verdicts.category(line);
            if (category != Category.HEADLINE && category != Category.BYLINE) {
                verdicts.remove(line, Category.DATELINE, "date-line", DATE_LINE_SCORE);
            }
        }
    }

    private static List<Edit> cuts(Verdicts verdicts, Language language, @Nullable String sourceLanguage) {
        Edit residue = sourceLanguage == null
                ? null
                : TranslationResidue.find(verdicts.document(), verdicts.labelling(), sourceLanguage);
        boolean isWord = residue != null
                && SourceLanguages.ONLY.isGrammarWord(
                        language.tag(), SlugFolding.fold(residue.original().strip()));
        if (residue == null || isWord) {
            return verdicts.cuts();
        }
        return Stream.concat(verdicts.cuts().stream(), Stream.of(residue))
                .sorted(Comparator.comparingInt(Edit::start))
                .toList();
    }
}
