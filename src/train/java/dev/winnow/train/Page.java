package dev.winnow.train;

import dev.winnow.model.Digest;

/**
 * A page of the development data.
 *
 * @param site its registrable domain, or the next best name
 * @param language BCP 47
 * @param truth the article's text
 */
record Page(String set, String id, String site, String language, String truth) {

    /** A number from 0 to 1 that the site of this page draws, always the same. */
    double lot() {
        return Long.parseLong(Digest.of(site).hex().substring(8, 16), 16) / 0x1p32;
    }

    /** The part that the site of this page falls into; the same in every set. */
    int fold() {
        return (int) (Long.parseLong(Digest.of(site).hex().substring(0, 8), 16) % Recipe.FOLDS);
    }
}
