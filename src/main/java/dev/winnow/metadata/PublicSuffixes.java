package dev.winnow.metadata;

import java.net.IDN;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ICANN part of the public suffix list, as crawler-commons ships it; read at the first question.
 *
 * <p>Only the list is taken from that library: its own reader takes several times as long to start.
 */
final class PublicSuffixes {
    private static final PublicSuffixes LIST = new PublicSuffixes("/effective_tld_names.dat");

    private final Set<String> rules = new HashSet<>();

    private PublicSuffixes(String resource) {
        for (String line : WordList.lines(resource, "// ===END ICANN DOMAINS===")) {
            if (!line.startsWith("//")) {
                rules.add(line.strip());
            }
        }
    }

    /**
     * The domain that was registered: the public suffix and one label more.
     *
     * @param host lower case, in ASCII form
     * @return in ASCII form; null if the host is a public suffix or under none
     */
    static @Nullable String registrableDomain(String host) {
        List<String> labels = List.of(host.split("\\.", -1));
        int suffix = LIST.suffixStart(host.contains("xn--") ? IDN.toUnicode(host, IDN.ALLOW_UNASSIGNED) : host);
        return suffix < 1 ? null : String.join(".", labels.subList(suffix - 1, labels.size()));
    }

    /**
     * Number of labels before the public suffix; -1 if there is none.
     *
     * <p>spec: the longest rule decides, an exception ({@code !}) over all, {@code *} stands for one label.
     */
    private int suffixStart(String host) {
        int label = 0;
        int at = 0;
        while (true) {
            int dot = host.indexOf('.', at);
            String rest = host.substring(at);
            if (rules.contains("!" + rest)) {
                return label + 1;
            }
            if (rules.contains(rest) || (dot > 0 && rules.contains("*" + host.substring(dot)))) {
                return label;
            }
            if (dot < 0) {
                return -1;
            }
            at = dot + 1;
            label++;
        }
    }
}
