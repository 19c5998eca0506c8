package dev.winnow.text;

/** The byte order of UTF-16 without a byte order mark, told by where its zero bytes stand. */
public enum ByteOrder16 {
    BIG,
    LITTLE,
    /** Not UTF-16, or none that shows. */
    NONE;

    private static final int SAMPLE = 8192;
    private static final int SHORT = 32;

    /** Looks at the first bytes: a space, a line end or a Latin letter has its zero byte always on the same side. */
    public static ByteOrder16 of(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        if (!hasZero(bytes, length)) {
            return NONE;
        }
        int even = 0;
        int odd = 0;
        int controls = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
            controls += isControl(bytes[i], bytes[i + 1]) ? 1 : 0;
        }
        int most = Math.max(even, odd);
        int least = Math.min(even, odd);
        // Next to none on the other side, and text has hardly a control character.
        boolean oneSided = most > 0 && least * 20 <= most && controls * 100 <= length;
        return bytes.length % 2 == 0 && oneSided && isDense(bytes, length, most) ? odd > even ? LITTLE : BIG : NONE;
    }

    private static boolean hasZero(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are enough zeros: in a short text and a Latin one many, in Cyrillic some, in Chinese few. */
    private static boolean isDense(byte[] bytes, int length, int zeros) {
        if (length < SHORT) {
            return zeros * 3 >= length;
        }
        return zeros * 12 >= length || (zeros * 50 >= length && isSpread(bytes, length));
    }

    /** Whether the bytes are spread as no text in one-byte letters has them: control bytes too, from 1 to 8. */
    private static boolean isSpread(byte[] bytes, int length) {
        int low = 0;
        for (int i = 0; i < length; i++) {
            low += bytes[i] > 0 && bytes[i] < '\t' ? 1 : 0;
        }
        return low * 100 >= length;
    }

    private static boolean isControl(byte first, byte second) {
        int unit = (first & 0xFF) | (second & 0xFF);
        return (first == 0 || second == 0) && unit < ' ' && unit != '\t' && unit != '\n' && unit != '\r';
    }
}
