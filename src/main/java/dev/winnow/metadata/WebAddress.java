package dev.winnow.metadata;

import java.net.IDN;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An http or https address, taken apart.
 *
 * @param found as it stands in the document
 * @param scheme lower case
 * @param host lower case, international names in their ASCII form, without final dot
 * @param port with its colon; empty if it is the scheme's own
 * @param path begins with {@code /}; characters outside ASCII and spaces as percent escapes
 * @param query with its question mark and without parameters that only track readers; empty if there is none
 * @param segments the parts of the path between slashes that are not empty, without percent escapes
 */
record WebAddress(
        String found, String scheme, String host, String port, String path, String query, List<String> segments) {
    private static final int MAX_LENGTH = 2_000;
    private static final int MAX_PORT = 65_535;
    private static final int PORT_DIGITS = 5;
    private static final Set<String> TRACKING = Set.of(
            "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "igsh",
            "mc_cid", "mc_eid", "ocid", "cmpid", "_ga", "_gl", "mkt_tok", "s_cid", "ref_src", "ref_url", "xtor");

    /** The parts of an address; null if it is none, or one without a host. */
    static @Nullable WebAddress parse(String found) {
        int authority = authorityStart(found);
        if (authority < 0 || found.length() > MAX_LENGTH) {
            return null;
        }
        String scheme = found.regionMatches(true, 0, "http:", 0, "http:".length()) ? "http" : "https";
        int end = firstOf(found, "/?#", authority);
        String server = found.substring(
                found.lastIndexOf('@', end - 1) < authority ? authority : found.lastIndexOf('@', end - 1) + 1, end);
        int colon = server.lastIndexOf(':');
        boolean hasPort = colon > server.lastIndexOf(']');
        String host = host(hasPort ? server.substring(0, colon) : server);
        String port = hasPort ? port(server.substring(colon + 1), scheme) : "";
        if (host == null || port == null) {
            return null;
        }
        int fragment = firstOf(found, "#", end);
        int question = Math.min(fragment, firstOf(found, "?", end));
        String path = escape(found.substring(end, question));
        String query = question < fragment ? query(found.substring(question + 1, fragment)) : "";
        return new WebAddress(found, scheme, host, port, path.isEmpty() ? "/" : path, query, segments(path));
    }

    // Quirk: an address is often printed without its scheme; browsers read it as https.
    private static int authorityStart(String found) {
        for (String start : List.of("http://", "https://")) {
            if (found.regionMatches(true, 0, start, 0, start.length())) {
                return start.length();
            }
        }
        return found.regionMatches(true, 0, "www.", 0, "www.".length()) ? 0 : -1;
    }

    private static int firstOf(String text, String marks, int from) {
        for (int i = from; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    private static @Nullable String host(String printed) {
        String bare = printed.endsWith(".") ? printed.substring(0, printed.length() - 1) : printed;
        if (bare.startsWith("[")) {
            return bare.endsWith("]") ? bare.toLowerCase(Locale.ROOT) : null;
        }
        try {
            String host = IDN.toASCII(bare, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            boolean hasDots = host.indexOf('.') > 0 && !host.contains("..");
            return hasDots && host.chars().allMatch(WebAddress::inHost) ? host : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean inHost(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
    }

    private static @Nullable String port(String digits, String scheme) {
        if (digits.isEmpty()) {
            return "";
        }
        boolean number = digits.length() <= PORT_DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number || Integer.parseInt(digits) > MAX_PORT) {
            return null;
        }
        int port = Integer.parseInt(digits);
        return port == (scheme.equals("http") ? 80 : 443) ? "" : ":" + port;
    }

    private static String query(String printed) {
        List<String> kept = new ArrayList<>();
        for (String parameter : printed.split("&", -1)) {
            String name = parameter.substring(0, firstOf(parameter, "=", 0)).toLowerCase(Locale.ROOT);
            if (!parameter.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name)) {
                kept.add(escape(parameter));
            }
        }
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }

    private static List<String> segments(String path) {
        return Arrays.stream(path.split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .map(PercentEscapes::decode)
                .toList();
    }

    private static String escape(String text) {
        return PercentEscapes.encode(text);
    }

    /** The address in one normal form, for comparing. */
    String canonical() {
        return scheme + "://" + host + port + path + query;
    }

    boolean hasNumericHost() {
        int last = host.lastIndexOf('.') + 1;
        return host.startsWith("[") || (last < host.length() && host.charAt(last) <= '9');
    }
}
