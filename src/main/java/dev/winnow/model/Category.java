package dev.winnow.model;

/** Why a stretch of the source was changed. */
public enum Category implements Keyed {
    APP_PROMO,
    RELATED_LINKS,
    NEWSLETTER,
    SHARE,
    COMMENT_FORM,
    COMMENTS,
    COOKIE_NOTICE,
    PAYWALL,
    LOGIN,
    COPYRIGHT,
    SOURCE_ATTRIBUTION,
    BYLINE,
    DATELINE,
    HEADLINE,
    PHOTO_CREDIT,
    TAGS,
    NAVIGATION,
    ADVERT,
    SELF_PROMO,
    CONTACT,
    TEMPLATE,
    OTHER_BOILERPLATE,
    TRANSLATION_RESIDUE,
    WHITESPACE,
    PUNCTUATION,
    ENCODING
}
