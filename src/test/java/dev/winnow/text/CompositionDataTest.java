package dev.winnow.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

/** The list of code points that NFC can touch, against the JDK's own normaliser. */
class CompositionDataTest {

    @Test
    void the_list_holds_every_code_point_that_the_jdk_would_move_or_compose() {
        BitSet seconds = lastPartsOfComposites();
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            byte listed = Composition.CLASSES.of(codePoint);
            if (Character.getType(codePoint) != Character.SURROGATE && listed != Composition.NEWER) {
                assertEquals((char) expected(codePoint, seconds), (char) listed, "U+" + Integer.toHexString(codePoint));
            }
        }
    }

    private static int expected(int codePoint, BitSet seconds) {
        String text = Character.toString(codePoint);
        if (seconds.get(codePoint) || !nfc(text).equals(text)) {
            return 'C';
        }
        String beforeOverlay = "x" + text + "\u0334";
        String afterCircumflex = "x\u0302" + text;
        boolean moves = !nfc(beforeOverlay).equals(beforeOverlay)
                || !nfc(afterCircumflex).equals(afterCircumflex);
        return moves ? 'M' : CodePointClasses.NONE;
    }

    private static BitSet lastPartsOfComposites() {
        BitSet lasts = new BitSet();
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String text = Character.toString(codePoint);
            String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
            if (parts.codePointCount(0, parts.length()) > 1 && nfc(parts).equals(text)) {
                lasts.set(parts.codePointBefore(parts.length()));
            }
        }
        return lasts;
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
