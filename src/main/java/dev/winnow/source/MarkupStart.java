package dev.winnow.source;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The look at the first characters of a text that tells markup, data and mail from an article. */
final class MarkupStart {
    private static final String HTML = "text/html";

    /** Elements that no article begins with. */
    private static final Set<String> PAGE_ELEMENTS =
            Set.of("!doctype", "html", "head", "body", "title", "meta", "link", "script", "style", "frameset", "base");

    private static final Set<String> HTML_NAMES = Set.of("html", "htm", "xhtml", "shtml", "php", "asp", "aspx", "jsp");
    private static final Set<String> MAIL_FIELDS =
            Set.of("received", "return-path", "delivered-to", "message-id", "mime-version", "x-mozilla-status");

    private MarkupStart() {}

    /** The media type of a text that begins so, or null if it may be an article. */
    static @Nullable String mediaType(String start, String extension) {
        int at = skipSpace(start, 0);
        if (at == start.length()) {
            return null;
        }
        return switch (start.charAt(at)) {
            case '<' -> markup(start, at, extension);
            case '{', '[' -> json(start, at, extension);
            default -> mail(start, at, extension);
        };
    }

    private static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length()
                && (text.charAt(i) <= ' ' || "\uFEFF\u00EF\u00BB\u00BF".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static @Nullable String markup(String text, int from, String extension) {
        boolean xml = text.startsWith("<?xml", from);
        int at = skipComments(text, from);
        String element = element(text, at);
        if (element.equals("!doctype")) {
            xml = xml || !text.regionMatches(true, skipSpace(text, at + 9), "html", 0, 4);
        }
        if (PAGE_ELEMENTS.contains(element) && !xml) {
            return HTML;
        }
        if (xml) {
            return xml(element.equals("!doctype") ? "html" : element);
        }
        if (element.equals("rss") || element.equals("feed") || element.equals("svg")) {
            return xml(element);
        }
        boolean named = HTML_NAMES.contains(extension);
        return isMostlyTags(text, named) ? HTML : null;
    }

    private static String xml(String element) {
        return switch (element) {
            case "html" -> HTML;
            case "rss" -> "application/rss+xml";
            case "feed" -> "application/atom+xml";
            case "svg" -> "image/svg+xml";
            default -> "application/xml";
        };
    }

    /** Skips the XML declaration and comments before the first element. */
    private static int skipComments(String text, int from) {
        int at = from;
        while (true) {
            String end = text.startsWith("<?", at) ? "?>" : text.startsWith("<!--", at) ? "-->" : "";
            int found = end.isEmpty() ? -1 : text.indexOf(end, at);
            if (found < 0) {
                return at;
            }
            at = skipSpace(text, found + end.length());
        }
    }

    /** Name of the element whose tag stands here, in lower case; empty if none does. */
    private static String element(String text, int at) {
        int end = at + 1;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '!')) {
            end++;
        }
        boolean tag = at < text.length()
                && text.charAt(at) == '<'
                && end < text.length()
                && (text.charAt(end) <= ' ' || text.charAt(end) == '>' || text.charAt(end) == '/');
        return tag ? text.substring(at + 1, end).toLowerCase(Locale.ROOT) : "";
    }

    /** Articles hold a few tags too; a page's source holds one in every line or two. */
    private static boolean isMostlyTags(String text, boolean named) {
        int tags = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            boolean closing = text.startsWith("</", at);
            tags += closing || !element(text, at).isEmpty() ? 1 : 0;
        }
        return tags >= 3 && tags * (named ? 1000 : 60) > text.length();
    }

    private static @Nullable String json(String text, int at, String extension) {
        int next = skipSpace(text, at + 1);
        boolean key = text.charAt(at) == '{' && next < text.length() && text.charAt(next) == '"';
        boolean list = text.startsWith("{\"", skipSpace(text, at + 1)) && text.charAt(at) == '[';
        if (extension.equals("jsonl") || extension.equals("ndjson")) {
            return "application/x-ndjson";
        }
        return key || list || extension.equals("json") ? "application/json" : null;
    }

    /** A mailbox, or a mail that begins with two header fields of which one is the machines' own. */
    private static @Nullable String mail(String text, int from, String extension) {
        int at = from;
        int fields = 0;
        boolean machines = false;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end);
            int colon = line.indexOf(':');
            boolean folded = fields > 0 && !line.isBlank() && line.charAt(0) <= ' ';
            if (!folded && (colon <= 0 || line.lastIndexOf(' ', colon) >= 0)) {
                break;
            }
            fields += folded ? 0 : 1;
            machines |= !folded && MAIL_FIELDS.contains(line.substring(0, colon).toLowerCase(Locale.ROOT));
            at = end < 0 ? text.length() : end + 1;
        }
        boolean mbox = text.startsWith("From ", from) && extension.equals("mbox");
        return mbox
                ? "application/mbox"
                : fields >= 2 && (machines || extension.equals("eml")) ? "message/rfc822" : null;
    }
}
