package dev.winnow.parse;

import dev.winnow.model.Encoding.Evidence;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The charsets from before Unicode. Bytes outside ASCII that stand in rows are Cyrillic, Greek or East Asian and go to
 * the detector; single ones between ASCII letters are Latin and go to {@link LatinProfiles}.
 */
final class LegacyCharsets {
    private static final int SAMPLE = 1 << 16;
    /** Below so many bytes in rows of a hundred outside ASCII it is Latin; Big5 and Shift_JIS mix ASCII bytes in. */
    private static final int EAST_ASIAN_PERCENT = 30;

    private static final int ALPHABET_PERCENT = 60;

    private LegacyCharsets() {}

    static Decoded decode(byte[] bytes) {
        byte[] sample = sample(bytes);
        int inRows = percentInRows(sample);
        String detected = inRows >= EAST_ASIAN_PERCENT ? detect(sample) : null;
        Decoded decoded = detected == null ? null : eastAsian(bytes, detected);
        if (decoded == null && detected != null && inRows >= ALPHABET_PERCENT) {
            decoded = alphabet(bytes, detected);
        }
        return decoded != null ? decoded : latin(bytes, sample);
    }

    /** Japanese as it travelled in mail: all bytes are ASCII, escape sequences switch to other letters. */
    static Decoded decodeEscapes(byte[] bytes) {
        return detected(bytes, "ISO-2022-JP", "ISO-2022-JP");
    }

    /** The stretch that begins with the line of the first byte outside ASCII, so that no character is cut in two. */
    private static byte[] sample(byte[] bytes) {
        int start = 0;
        for (int i = 0; i < bytes.length && bytes[i] >= 0; i++) {
            start = bytes[i] == '\n' ? i + 1 : start;
        }
        return Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + SAMPLE));
    }

    /** How many of a hundred bytes outside ASCII have such a neighbour; 0 if there are few beside the ASCII letters. */
    private static int percentInRows(byte[] bytes) {
        int letters = 0;
        int all = 1;
        int inRows = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                all++;
                boolean neighbour = (i > 0 && bytes[i - 1] < 0) || (i + 1 < bytes.length && bytes[i + 1] < 0);
                inRows += neighbour ? 1 : 0;
            } else {
                letters += Character.isLetter(bytes[i]) ? 1 : 0;
            }
        }
        return inRows * 20 < letters ? 0 : inRows * 100 / all;
    }

    private static @Nullable String detect(byte[] sample) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(sample, 0, sample.length);
        detector.dataEnd();
        return detector.getDetectedCharset();
    }

    /** Null for any other answer of the detector. */
    private static @Nullable Decoded eastAsian(byte[] bytes, String detected) {
        return switch (detected) {
            // Quirk: what calls itself Shift_JIS or EUC-KR holds the characters that Windows added.
            case "SHIFT_JIS" -> detected(bytes, "windows-31j", "Windows-31J");
            case "EUC-KR" -> detected(bytes, "x-windows-949", "EUC-KR");
            case "EUC-JP" -> detected(bytes, "EUC-JP", "EUC-JP");
            case "BIG5" -> best(detected(bytes, "Big5", "Big5"), bytes, "Big5-HKSCS", "Big5-HKSCS");
            case "GB18030" -> best(detected(bytes, "GBK", "GBK"), bytes, "GB18030", "GB18030");
            default -> null;
        };
    }

    /** Null for any other answer of the detector. */
    private static @Nullable Decoded alphabet(byte[] bytes, String detected) {
        return switch (detected) {
            case "WINDOWS-1251" -> detected(bytes, "windows-1251", "windows-1251");
            case "KOI8-R" -> detected(bytes, "KOI8-R", "KOI8-R");
            case "IBM866" -> detected(bytes, "IBM866", "IBM866");
            case "IBM855" -> detected(bytes, "IBM855", "IBM855");
            case "ISO-8859-5" -> detected(bytes, "ISO-8859-5", "ISO-8859-5");
            case "MACCYRILLIC" -> cyrillic(bytes);
            case "ISO-8859-7", "WINDOWS-1253" -> greek(bytes);
            case "WINDOWS-1255", "ISO-8859-8" -> detected(bytes, "windows-1255", "windows-1255");
            case "TIS620" -> detected(bytes, "x-windows-874", "TIS-620");
            default -> null;
        };
    }

    private static Decoded detected(byte[] bytes, String charset, String name) {
        return Charsets.with(Charset.forName(charset), name, bytes, Evidence.DETECTED);
    }

    /** The smaller charset unless the larger one knows more of the bytes. */
    private static Decoded best(Decoded small, byte[] bytes, String charset, String name) {
        if (small.encoding().replaced() == 0) {
            return small;
        }
        Decoded large = detected(bytes, charset, name);
        return large.encoding().replaced() < small.encoding().replaced() ? large : small;
    }

    /** Alpha with tonos and the quotation marks are all that differs. */
    private static Decoded greek(byte[] bytes) {
        for (byte octet : bytes) {
            int value = octet & 0xFF;
            if ((value >= 0x80 && value < 0xA0) || value == 0xA2) {
                return detected(bytes, "windows-1253", "windows-1253");
            }
        }
        return detected(bytes, "ISO-8859-7", "ISO-8859-7");
    }

    /** Quirk: the detector takes many a short windows-1251 for Macintosh, whose capitals begin at 0x80. */
    private static Decoded cyrillic(byte[] bytes) {
        int macintosh = 0;
        int windows = 0;
        for (byte octet : bytes) {
            macintosh += (octet & 0xE0) == 0x80 ? 1 : 0;
            windows += (octet & 0xE0) == 0xC0 || (octet & 0xFF) == 0xFF ? 1 : 0;
        }
        return macintosh > windows
                ? detected(bytes, "x-MacCyrillic", "x-mac-cyrillic")
                : detected(bytes, "windows-1251", "windows-1251");
    }

    private static Decoded latin(byte[] bytes, byte[] sample) {
        LatinProfiles.Verdict verdict = LatinProfiles.judge(sample);
        Evidence evidence = verdict.clear() ? Evidence.DETECTED : Evidence.DEFAULT;
        return Charsets.with(Charset.forName(verdict.charset()), verdict.charset(), bytes, evidence);
    }
}
