package dev.winnow.train;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How pages are dealt into parts, each of which is left out of the training in turn.
 *
 * @param parts number of them
 * @param part that a page falls into, from 0 on; -1 for a page that is always learned from
 */
record Split(int parts, ToIntFunction<Page> part) {

    /** The same for all pages of a site. */
    static Split bySite() {
        return new Split(Recipe.FOLDS, Page::fold);
    }

    /** One part for each of these languages. */
    static Split byLanguage(List<String> languages) {
        return new Split(languages.size(), page -> languages.indexOf(page.language()));
    }

    int of(MeasuredText text) {
        return part.applyAsInt(text.sample().page());
    }
}
