package dev.winnow.model;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of the column {@code metadata}: one JSON object of all that has no column of its own.
 *
 * @param pathBase64 base64 of a path that is no UTF-8
 */
record EverythingElse(@Nullable String pathBase64, Extras extras) {

    static EverythingElse of(Article article) {
        return new EverythingElse(article.id().rawPath(), article.metadata().extras());
    }

    /** The object without what is not known; null if that is nothing. */
    @Nullable
    String json() {
        StringBuilder json = new StringBuilder();
        string(json, "path_b64", pathBase64);
        string(json, "date_printed", extras.datePrinted());
        string(json, "kicker", extras.kicker());
        if (extras.readingMinutes() != null) {
            key(json, "reading_minutes").append(extras.readingMinutes().intValue());
        }
        if (!extras.photoCredits().isEmpty()) {
            list(key(json, "photo_credits"), extras.photoCredits());
        }
        string(json, "agency", extras.agency());
        return json.length() == 0 ? null : json.append('}').toString();
    }

    private static StringBuilder key(StringBuilder json, String key) {
        json.append(json.length() == 0 ? '{' : ',');
        return quote(json, key).append(':');
    }

    private static void string(StringBuilder json, String key, @Nullable String value) {
        if (value != null) {
            quote(key(json, key), value);
        }
    }

    private static void list(StringBuilder json, List<String> values) {
        json.append('[');
        for (Iterator<String> rest = values.iterator(); rest.hasNext(); ) {
            quote(json, rest.next()).append(rest.hasNext() ? "," : "");
        }
        json.append(']');
    }

    // spec: RFC 8259, section 7
    private static StringBuilder quote(StringBuilder json, String value) {
        json.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ') {
                json.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                json.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return json.append('"');
    }
}
