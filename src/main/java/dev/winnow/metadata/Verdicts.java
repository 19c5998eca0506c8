package dev.winnow.metadata;

import dev.winnow.model.Block;
import dev.winnow.model.Category;
import dev.winnow.model.Document;
import dev.winnow.model.Edit;
import dev.winnow.model.Label;
import dev.winnow.model.Labelling;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a document with the verdict on each, which the finders change one after the other: a line that is
 * metadata goes, whatever the classifier said.
 */
final class Verdicts {
    private static final Set<Category> PLAIN_CHAFF = EnumSet.of(
            Category.SHARE,
            Category.NEWSLETTER,
            Category.APP_PROMO,
            Category.COMMENT_FORM,
            Category.COMMENTS,
            Category.COPYRIGHT,
            Category.COOKIE_NOTICE,
            Category.PAYWALL,
            Category.LOGIN,
            Category.ADVERT,
            Category.RELATED_LINKS,
            Category.TAGS);

    private final Document document;
    private final List<Label> labels;
    private final List<Edit> foreignCuts;
    private final @Nullable Double quality;
    private final List<Edit> cuts = new ArrayList<>();
    private final int first;
    private final int last;

    private final String language;
    /** What has been read of a line as a byline. */
    private final Map<Integer, Optional<Byline>> bylines = new HashMap<>();

    /** @param language tag of the language of the text */
    Verdicts(Document document, Labelling labelling, String language) {
        this.language = language;
        this.document = document;
        this.labels = new ArrayList<>(labelling.labels());
        this.foreignCuts = labelling.cuts();
        this.quality = labelling.quality();
        this.first = kept(0, 1);
        this.last = kept(labels.size() - 1, -1);
    }

    private int kept(int from, int step) {
        int i = from;
        while (i >= 0 && i < labels.size() && !labels.get(i).kept()) {
            i += step;
        }
        return i >= 0 && i < labels.size() ? i : -1;
    }

    int size() {
        return labels.size();
    }

    String line(int index) {
        return document.blocks().get(index).text();
    }

    /** True for a line of which a cue says that it is chaff that names no author, no date and no headline. */
    boolean isPlainChaff(int index) {
        Category category = category(index);
        return category != null && PLAIN_CHAFF.contains(category);
    }

    /** What the line says of authors, in a script that has capitals; null if it is no byline. */
    @Nullable
    Byline byline(int index) {
        return bylines.computeIfAbsent(index, i -> Optional.ofNullable(BylineLine.read(line(i), language)))
                .orElse(null);
    }

    int paragraph(int index) {
        return document.blocks().get(index).paragraph();
    }

    boolean isKept(int index) {
        return labels.get(index).kept();
    }

    @Nullable
    Category category(int index) {
        return labels.get(index).category();
    }

    /** True if not what the line says gave it its label, but where it stands and what it looks like. */
    boolean isJudgedByPlace(int index) {
        String rule = labels.get(index).rule();
        return rule.equals("window") || rule.equals("model");
    }

    /** The first line that the classifier kept; -1 if it kept none. */
    int first() {
        return first;
    }

    /** The last line that the classifier kept; -1 if it kept none. */
    int last() {
        return last;
    }

    /** Whether a kept line stands anywhere else than at these indices. */
    boolean isKeptBeside(int from, int to) {
        for (int i = 0; i < labels.size(); i++) {
            if ((i < from || i > to) && isKept(i)) {
                return true;
            }
        }
        return false;
    }

    /** Takes a line out of the body, or gives a removed one its true category. */
    void remove(int index, Category category, String rule, double score) {
        if (labels.get(index).category() != category) {
            labels.set(index, Label.remove(category, rule, score));
        }
    }

    /** Takes back that a line leaves the body. */
    void keep(int index, String rule, double score) {
        if (!isKept(index)) {
            labels.set(index, Label.keep(rule, score));
        }
    }

    /** Cuts the first {@code length} UTF-16 units out of a line; false if another change stands in the way. */
    boolean cutHead(int index, int length, Category category, String rule, double score) {
        Block block = document.blocks().get(index);
        String head = block.text().substring(0, length);
        int end = block.start() + head.codePointCount(0, head.length());
        boolean taken = overlaps(document.repairs(), block.start(), end)
                || overlaps(foreignCuts, block.start(), end)
                || overlaps(cuts, block.start(), end);
        if (taken || end >= block.end()) {
            return false;
        }
        cuts.add(new Edit(block.start(), end, head, "", category, rule, score));
        return true;
    }

    private static boolean overlaps(List<Edit> edits, int start, int end) {
        for (Edit edit : edits) {
            if (edit.start() < end && edit.end() > start) {
                return true;
            }
        }
        return false;
    }

    Document document() {
        return document;
    }

    List<Block> blocks() {
        return document.blocks();
    }

    List<Label> labels() {
        return List.copyOf(labels);
    }

    /** The verdicts as they stand, with the cuts of classifier and finders. */
    Labelling labelling() {
        List<Edit> all = new ArrayList<>(foreignCuts);
        all.addAll(cuts);
        return new Labelling(labels(), all, quality);
    }

    /** The cuts that finders made. */
    List<Edit> cuts() {
        return List.copyOf(cuts);
    }
}
