package dev.winnow.parse;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * The test that tells the one-byte charsets of Latin writing apart: how often a language uses each of its letters
 * outside ASCII, and which charset makes the bytes look most like one of those languages.
 *
 * <p>The shares are rounded parts of a hundred, written down for this test; they need not be exact, since {@code č}
 * where French would have {@code è} decides.
 */
final class LatinProfiles {
    private static final String WEST = "windows-1252";
    private static final String CENTRE = "windows-1250";
    private static final String ISO_CENTRE = "ISO-8859-2";
    private static final String TURKISH = "windows-1254";

    private static final double RARE_LETTER = 0.0005;
    private static final double SYMBOL = 0.02;
    private static final double NO_TEXT = 0.000001;

    /** Natural logarithm of the odds by which a charset must beat windows-1252. */
    private static final double CLEAR = 3;

    private static final List<LatinProfile> ALL = profiles();

    private LatinProfiles() {}

    /**
     * The verdict.
     *
     * @param charset the most likely one
     * @param clear whether it beats every other charset by far
     */
    record Verdict(String charset, boolean clear) {}

    /**
     * One language in one charset.
     *
     * @param logs natural logarithm of the share of each byte from 0x80
     */
    @SuppressWarnings("ArrayRecordComponent") // a row of a table, never compared
    private record LatinProfile(String charset, double[] logs) {

        double score(int[] counts) {
            double score = 0;
            for (int i = 0; i < logs.length; i++) {
                score += counts[i + 0x80] * logs[i];
            }
            return score;
        }
    }

    private static List<LatinProfile> profiles() {
        List<LatinProfile> all = new ArrayList<>();
        add(all, "é62 à12 è11 ê5 ç3 î1 ô1 â1 ù1 û1 ë0 ï0 œ0 É1 À0 Ç0", WEST);
        add(all, "ó30 í22 á19 é13 ñ7 ú6 ü1 Á0 É0 Ó0 Ú0 Ñ0", WEST);
        add(all, "ã20 ç15 é15 á14 í10 ó6 ê6 õ6 ú3 â3 à2 ô1 É0 Á0 Ú0", WEST);
        add(all, "à33 è33 ò12 ù10 ì8 é4 È0 À0", WEST);
        add(all, "ó20 à20 è15 é15 í12 ò5 ç5 ú3 ï2 ü1 À0 É0", WEST);
        add(all, "ü35 ä33 ö18 ß10 Ü1 Ä1 Ö1 é1", WEST);
        add(all, "ä42 å28 ö28 é1 Å0 Ä0 Ö0", WEST);
        add(all, "ø38 å33 æ26 é1 Ø1 Å1 Æ0", WEST);
        add(all, "ä80 ö18 å1 Ä0 Ö0", WEST);
        add(all, "ð20 á16 í15 ö10 ó9 æ8 þ7 é6 ú6 ý3 Þ1 Í0 Á0", WEST);
        add(all, "ä35 õ30 ü20 ö6 Ü0 Õ0 š1 ž1", WEST);
        add(all, "ë50 é30 ï10 è4 ö4 ü2 ç3", WEST);
        for (String charset : new String[] {CENTRE, ISO_CENTRE}) {
            add(all, "í22 á19 é13 ě11 ř8 š8 č8 ž8 ý7 ů5 ú1 ň1 ť0 ď0 ó0 Č0 Ř0 Š0 Ž0 Ú0", charset);
            add(all, "á20 í12 é11 č11 š9 ž9 ý9 ú8 ť6 ľ4 ô2 ň2 ď2 ä1 ó1 ŕ0 ĺ0 Č0 Š0 Ž0", charset);
            add(all, "ł21 ą13 ę13 ó11 ż11 ś9 ć6 ń3 ź1 Ł1 Ś1 Ż1", charset);
            add(all, "á27 é26 ö9 ó8 ő8 ü5 í5 ú3 ű2 É0 Á0 Ö0 Ő0", charset);
            add(all, "ă33 ş20 ţ20 î12 â8 Î1 Ş1 Ţ0 Ă0", charset);
            add(all, "š30 č25 ž20 ć18 đ6 Š1 Č1 Ž0 Ć0 Đ0", charset);
        }
        add(all, "ı30 ü17 ş15 ğ11 ç10 ö8 İ2 Ş1 Ç1 Ö1 Ü0 â0", TURKISH);
        return List.copyOf(all);
    }

    /** Adds a language; {@code letters} are its letters with their shares, 0 for less than one half. */
    private static void add(List<LatinProfile> all, String letters, String charset) {
        double[] logs = new double[128];
        Charset decoder = Charset.forName(charset);
        for (int i = 0; i < logs.length; i++) {
            String letter = new String(new byte[] {(byte) (i + 0x80)}, decoder);
            logs[i] = StrictMath.log(share(letters, letter.charAt(0)));
        }
        all.add(new LatinProfile(charset, logs));
    }

    private static double share(String letters, char letter) {
        if (letter == '\uFFFD' || Character.isISOControl(letter)) {
            return NO_TEXT;
        }
        if (!Character.isLetter(letter)) {
            return SYMBOL;
        }
        int at = letters.indexOf(letter);
        if (at < 0) {
            return RARE_LETTER;
        }
        int end = letters.indexOf(' ', at);
        int percent = Integer.parseInt(letters, at + 1, end < 0 ? letters.length() : end, 10);
        return percent == 0 ? 0.004 : percent / 100.0;
    }

    /** Weighs the bytes; windows-1252 unless another charset is clearly better. */
    static Verdict judge(byte[] bytes) {
        int[] counts = new int[256];
        for (byte octet : bytes) {
            counts[octet & 0xFF]++;
        }
        String best = WEST;
        double west = Double.NEGATIVE_INFINITY;
        double others = Double.NEGATIVE_INFINITY;
        for (LatinProfile profile : ALL) {
            double score = profile.score(counts);
            if (profile.charset.equals(WEST)) {
                west = Math.max(west, score);
            } else if (score > others) {
                others = score;
                best = profile.charset;
            }
        }
        return others > west + CLEAR ? new Verdict(best, true) : new Verdict(WEST, west > others + CLEAR);
    }
}
