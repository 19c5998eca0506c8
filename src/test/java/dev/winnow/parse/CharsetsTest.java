package dev.winnow.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.winnow.model.Encoding;
import dev.winnow.model.Encoding.Evidence;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {
    private static final String CZECH =
            "P\u0159\u00EDli\u0161 \u017Elu\u0165ou\u010Dk\u00FD k\u016F\u0148 \u00FAp\u011Bl"
                    + " \u010F\u00E1belsk\u00E9 \u00F3dy. Ministr \u0159ekl, \u017Ee vl\u00E1da p\u0159edlo\u017E\u00ED z\u00E1kon.";
    private static final String POLISH =
            "Za\u017C\u00F3\u0142\u0107 g\u0119\u015Bl\u0105 ja\u017A\u0144. Minister powiedzia\u0142,"
                    + " \u017Ce rz\u0105d przed\u0142o\u017Cy ustaw\u0119 w przysz\u0142ym tygodniu.";
    private static final String ROMANIAN =
            "Ministrul a spus c\u0103 guvernul va prezenta legea s\u0103pt\u0103m\u00E2na"
                    + " viitoare \u015Fi c\u0103 p\u0103r\u0163ile \u00EEn cauz\u0103 au c\u0103zut de acord.";
    private static final String FRENCH =
            "Le ministre a d\u00E9clar\u00E9 que le gouvernement pr\u00E9sentera la loi \u00E0 la"
                    + " rentr\u00E9e, apr\u00E8s le vote \u2013 \u00AB c\u2019est tr\u00E8s bien \u00BB.";
    private static final String GERMAN = "Die Regierung m\u00F6chte das Gesetz n\u00E4chste Woche \u00FCber die"
            + " gro\u00DFe Koalition einbringen, erkl\u00E4rte der Minister.";
    private static final String RUSSIAN =
            "\u041C\u0438\u043D\u0438\u0441\u0442\u0440 \u0441\u043A\u0430\u0437\u0430\u043B,"
                    + " \u0447\u0442\u043E \u043F\u0440\u0430\u0432\u0438\u0442\u0435\u043B\u044C\u0441\u0442\u0432\u043E"
                    + " \u043F\u0440\u0435\u0434\u0441\u0442\u0430\u0432\u0438\u0442 \u0437\u0430\u043A\u043E\u043D.";
    private static final String GREEK =
            "\u039F \u03C5\u03C0\u03BF\u03C5\u03C1\u03B3\u03CC\u03C2 \u03B5\u03AF\u03C0\u03B5"
                    + " \u03CC\u03C4\u03B9 \u03B7 \u03BA\u03C5\u03B2\u03AD\u03C1\u03BD\u03B7\u03C3\u03B7 \u03B8\u03B1"
                    + " \u03C8\u03B7\u03C6\u03AF\u03C3\u03B5\u03B9 \u03C4\u03BF\u03BD \u03BD\u03CC\u03BC\u03BF.";
    private static final String JAPANESE = "\u9996\u76F8\u306F\u6765\u9031\u3001\u6CD5\u6848\u3092\u56FD\u4F1A\u306B"
            + "\u63D0\u51FA\u3059\u308B\u3068\u8FF0\u3079\u305F\u3002\u91CE\u515A\u306F\u53CD\u5BFE\u3057\u3066\u3044\u308B\u3002";
    private static final String CHINESE =
            "\u603B\u7406\u8868\u793A\uFF0C\u653F\u5E9C\u5C06\u5728\u4E0B\u5468\u63D0\u4EA4"
                    + "\u6CD5\u6848\u3002\u8FD9\u662F\u4E00\u4E2A\u91CD\u8981\u7684\u51B3\u5B9A\uFF0C\u5F88\u591A\u4EBA\u5173\u6CE8\u3002";
    private static final String KOREAN = "\uCD1D\uB9AC\uB294 \uB2E4\uC74C \uC8FC\uC5D0 \uBC95\uC548\uC744"
            + " \uC81C\uCD9C\uD560 \uAC83\uC774\uB77C\uACE0 \uB9D0\uD588\uB2E4.";

    private static void assertDecodes(String text, byte[] bytes, String name, Evidence evidence, int replaced) {
        assertEquals(new Decoded(text, new Encoding(name, evidence, replaced)), Charsets.decode(bytes));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "EF BB BF 61, UTF-8, 0, a",
        "FF FE 61 00, UTF-16LE, 0, a",
        "FE FF 00 61, UTF-16BE, 0, a",
        "FF FE 00 00 61 00 00 00, UTF-32LE, 0, a",
        "00 00 FE FF 00 00 00 61, UTF-32BE, 0, a",
        "00 00 FE FF 00 01 F6 00, UTF-32BE, 0, \uD83D\uDE00",
        "EF BB BF 61 FF, UTF-8, 1, a\uFFFD",
        "FF FE 61, UTF-16LE, 1, \uFFFD",
        "FE FF D8 3D DE 00, UTF-16BE, 0, \uD83D\uDE00",
        "FE FF D8 3D 00 61, UTF-16BE, 1, \uFFFDa",
        "FE FF DE 00 00 61, UTF-16BE, 1, \uFFFDa",
        "FE FF 00 61 D8 3D, UTF-16BE, 1, a\uFFFD",
        "FE FF 00 61 00 00, UTF-16BE, 1, a\uFFFD",
        "00 00 FE FF 00 00 D8 00, UTF-32BE, 1, \uFFFD",
        "00 00 FE FF 7F FF FF FF, UTF-32BE, 1, \uFFFD",
        "00 00 FE FF 00 00 00 61 00, UTF-32BE, 1, a\uFFFD"
    })
    void a_byte_order_mark_decides_and_is_dropped(String hex, String name, int replaced, String text) {
        assertDecodes(text, bytes(hex), name, Evidence.BOM, replaced);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf_16_without_a_mark_is_told_by_its_zero_bytes(String name) {
        for (String text : new String[] {"plain words", FRENCH, RUSSIAN, GREEK}) {
            assertDecodes(text, text.getBytes(Charset.forName(name)), name, Evidence.DETECTED, 0);
        }
    }

    @Test
    void well_formed_utf_8_is_utf_8() {
        for (String text : new String[] {"", "plain", CZECH, JAPANESE, "\uD83D\uDE00", "\uFFFD is written"}) {
            assertDecodes(text, text.getBytes(StandardCharsets.UTF_8), "UTF-8", Evidence.DETECTED, 0);
        }
    }

    @Test
    void a_nul_is_replaced_and_counted() {
        assertDecodes("aa\uFFFDbaaa\uFFFD", bytes("61 61 00 62 61 61 61 00"), "UTF-8", Evidence.DETECTED, 2);
    }

    @Test
    void utf_8_with_a_little_damage_stays_utf_8() {
        byte[] bytes = (CZECH + "X").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE9;
        assertDecodes(CZECH + "\uFFFD", bytes, "UTF-8", Evidence.DETECTED, 1);
    }

    @Test
    void utf_8_that_is_cut_in_a_character_stays_utf_8() {
        byte[] bytes = "caf\u00E9 \u20AC".getBytes(StandardCharsets.UTF_8);
        assertDecodes("caf\u00E9 \uFFFD", Arrays.copyOf(bytes, bytes.length - 1), "UTF-8", Evidence.DETECTED, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "41 C3 42, 1",
        "41 E2 82 42, 1",
        "41 F0 9F 98, 1",
        "C0 80, 2",
        "ED A0 80, 3",
        "F4 90 80 80, 4",
        "F8 41, 1",
        "E0 80 41, 2",
        "80 BF, 2",
        "EF BF BD, 0"
    })
    void bad_places_count_as_the_unicode_standard_has_it(String hex, int bad) {
        Utf8Damage damage = Utf8Damage.of(bytes(hex));
        assertEquals(bad, damage.bad());
        long replaced = damage.text().chars().filter(unit -> unit == '\uFFFD').count();
        assertEquals(hex.startsWith("EF") ? 1 : bad, replaced);
    }

    @Test
    void well_formed_stretches_are_decoded_as_the_jdk_decodes_them() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(6); k >= 0; k--) {
                int codePoint = random.nextInt(1 << (7 + random.nextInt(14)));
                boolean scalar = Character.isValidCodePoint(codePoint) && (codePoint & 0xFFF800) != 0xD800;
                text.appendCodePoint(scalar ? codePoint : 'x');
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            Utf8Damage damage = Utf8Damage.of(bytes);
            assertEquals(0, damage.bad());
            assertEquals(text.toString(), damage.text());
        }
    }

    @Test
    void one_byte_charsets_of_latin_writing_are_told_by_their_letters() {
        assertLegacy(CZECH, "windows-1250");
        assertLegacy(CZECH, "ISO-8859-2");
        assertLegacy(POLISH, "windows-1250");
        assertLegacy(POLISH, "ISO-8859-2");
        assertLegacy(ROMANIAN, "windows-1250");
        assertLegacy(FRENCH, "windows-1252");
        assertLegacy(GERMAN.replace("\u00FC", "\u00E5"), "windows-1252");
    }

    @Test
    void other_scripts_are_told_by_the_detector() {
        assertLegacy(RUSSIAN, "windows-1251");
        assertLegacy(RUSSIAN, "KOI8-R");
        assertLegacy(RUSSIAN, "IBM866");
        assertLegacy(RUSSIAN, "ISO-8859-5");
        assertLegacy(GREEK, "ISO-8859-7");
        assertLegacy("\u00AB" + GREEK + "\u2026 \u0386\u00BB", "windows-1253");
        assertLegacy(JAPANESE, "Windows-31J");
        assertLegacy(JAPANESE, "EUC-JP");
        assertLegacy(JAPANESE, "ISO-2022-JP");
        assertLegacy(CHINESE, "GBK");
        assertLegacy(KOREAN, "EUC-KR");
    }

    private static void assertLegacy(String text, String name) {
        assertDecodes(text, text.getBytes(Charset.forName(name)), name, Evidence.DETECTED, 0);
    }

    @Test
    void what_fits_nothing_is_windows_1252_by_default() {
        assertDecodes("caf\u00E9", bytes("63 61 66 E9"), "windows-1252", Evidence.DEFAULT, 0);
        assertDecodes("caf\u00E9\uFFFD!", bytes("63 61 66 E9 81 21"), "windows-1252", Evidence.DEFAULT, 1);
        assertDecodes("\u201Cyes\u201D", bytes("93 79 65 73 94"), "windows-1252", Evidence.DEFAULT, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x80, 0xC3, 0xE2, 0xED, 0xF0, 0xFE, 0xFF, 0x1B, 0x81})
    void ten_million_of_any_byte_take_little_time(int octet) {
        byte[] bytes = new byte[10_000_001];
        Arrays.fill(bytes, (byte) octet);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            String text = Charsets.decode(bytes).text();
            assertEquals(-1, text.indexOf('\0'));
        });
    }

    @Test
    void random_bytes_give_well_formed_text() {
        Random random = new Random(12);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            if (i % 3 == 0 && bytes.length > 2) {
                bytes[0] = (byte) 0xFF;
                bytes[1] = (byte) 0xFE;
            }
            String text = Charsets.decode(bytes).text();
            assertEquals(text, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
            assertEquals(-1, text.indexOf('\0'));
        }
    }
}
