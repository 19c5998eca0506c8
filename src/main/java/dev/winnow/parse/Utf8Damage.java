package dev.winnow.parse;

import java.nio.charset.StandardCharsets;

/**
 * How well bytes keep to UTF-8.
 *
 * @param text the bytes as UTF-8, each bad place as U+FFFD
 * @param good number of well-formed sequences of more than one byte
 * @param bad number of places that are not well-formed, as the Unicode Standard counts them (maximal subparts)
 * @param cut whether the last of them is a sequence that the end of the bytes cuts off
 */
record Utf8Damage(String text, int good, int bad, boolean cut) {
    /** Well-formed sequences for one bad place that make UTF-8 certain: in no other charset do they come by chance. */
    private static final int GOOD_FOR_ONE_BAD = 4;

    static Utf8Damage of(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int good = 0;
        int bad = 0;
        int start = 0;
        boolean cut = false;
        int i = 0;
        while (i < bytes.length) {
            int length = sequence(bytes, i);
            if (length < 0) {
                bad++;
                cut = i - length == bytes.length && needed(bytes[i] & 0xFF) > -length;
                text.append(utf8(bytes, start, i)).append('\uFFFD');
                start = i - length;
            }
            good += length > 1 ? 1 : 0;
            i += Math.abs(length);
        }
        return new Utf8Damage(text.append(utf8(bytes, start, i)).toString(), good, bad, cut);
    }

    private static String utf8(byte[] bytes, int from, int to) {
        return from == to ? "" : new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    boolean isSlight() {
        int inside = cut ? bad - 1 : bad;
        return bad == 0 || (inside == 0 && good > 0) || (good > 1 && good >= inside * GOOD_FOR_ONE_BAD);
    }

    /** Length of the sequence at {@code i}; negative for that of a malformed stretch. */
    private static int sequence(byte[] bytes, int i) {
        int lead = bytes[i] & 0xFF;
        int needed = needed(lead);
        for (int k = 1; k < needed; k++) {
            if (i + k == bytes.length || !continues(lead, k, bytes[i + k] & 0xFF)) {
                return -k;
            }
        }
        return needed == 0 ? -1 : needed;
    }

    private static int needed(int lead) {
        if (lead < 0x80) {
            return 1;
        }
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    /** spec: Unicode, table 3-7. */
    private static boolean continues(int lead, int k, int octet) {
        int low = 0x80;
        int high = 0xBF;
        if (k == 1) {
            low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : low;
            high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : high;
        }
        return octet >= low && octet <= high;
    }
}
