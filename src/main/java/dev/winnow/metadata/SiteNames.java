package dev.winnow.metadata;

import dev.winnow.text.Folding;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Parts a headline from the name of the site behind it: {@code Council keeps bridge | Harbour Post}. It is one only if it
 * stands elsewhere in the document, alone or in a line of rights, or in the address.
 */
final class SiteNames {
    private static final String[] MARKS = {" | ", " - ", " – ", " — ", " · ", " :: "};
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    private static final int RIGHTS = 200;

    private SiteNames() {}

    /** @param site null if the headline ends without a site's name */
    record Parted(String headline, @Nullable String site) {}

    static Parted part(Verdicts verdicts, int headline, @Nullable WebAddress address) {
        String line = verdicts.line(headline);
        for (String mark : MARKS) {
            int at = line.lastIndexOf(mark);
            String site = at < 1 ? "" : line.substring(at + mark.length()).strip();
            boolean fits = site.length() >= SHORTEST && site.length() <= LONGEST;
            if (fits && (inAddress(site, address) || elsewhere(verdicts, headline, Folding.fold(site)))) {
                return new Parted(line.substring(0, at).strip(), site);
            }
        }
        return new Parted(line, null);
    }

    private static boolean inAddress(String site, @Nullable WebAddress address) {
        String letters = site.replace(" ", "").toLowerCase(Locale.ROOT);
        return address != null && address.host().replace("-", "").contains(letters);
    }

    private static boolean elsewhere(Verdicts verdicts, int headline, String site) {
        for (int i = 0; i < verdicts.size(); i++) {
            String line = verdicts.line(i);
            if (i != headline && line.length() <= RIGHTS) {
                String folded = Folding.fold(line);
                boolean rights = (folded.indexOf('©') >= 0 || folded.contains("copyright")) && folded.contains(site);
                if (folded.equals(site) || rights) {
                    return true;
                }
            }
        }
        return false;
    }
}
