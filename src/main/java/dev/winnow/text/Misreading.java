package dev.winnow.text;

import java.nio.charset.Charset;

/** A charset of one byte a character in which UTF-8 is often misread. */
enum Misreading {
    /** Of western Europe; control characters stand for their own bytes, as ISO-8859-1 reads them. */
    WESTERN("windows-1252"),
    /** Of central Europe. */
    CENTRAL("windows-1250"),
    /** Of Cyrillic letters. */
    CYRILLIC("windows-1251");

    private static final int NONE = -1;
    /** No character of these charsets lies beyond U+2122. */
    private static final int SIZE = 0x2123;

    /** The byte of each unit, as a character; U+0000 where there is none. */
    private final String octets;

    Misreading(String charset) {
        char[] table = new char[SIZE];
        for (char octet = 0x80; octet < 0xA0; octet++) {
            table[octet] = octet;
        }
        for (char octet = 0x80; octet <= 0xFF; octet++) {
            char unit = new String(new byte[] {(byte) octet}, Charset.forName(charset)).charAt(0);
            if (unit < SIZE) {
                table[unit] = octet;
            }
        }
        octets = new String(table);
    }

    /** The byte from 0x80 on that is read as this unit; 0 if there is none. */
    private int octet(char unit) {
        return unit < SIZE ? octets.charAt(unit) : 0;
    }

    /** The code point whose UTF-8 is misread as what stands at {@code from}; -1 if there is none. */
    int codePoint(String line, int from) {
        int lead = octet(line.charAt(from));
        int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (length == 0 || from + length > line.length()) {
            return NONE;
        }
        int codePoint = lead & (0x7F >> length);
        for (int i = 1; i < length; i++) {
            int octet = octet(line.charAt(from + i));
            if ((octet & ~0x3F) != 0x80) {
                return NONE;
            }
            codePoint = (codePoint << 6) | (octet & 0x3F);
        }
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return length(codePoint) == length && codePoint <= Character.MAX_CODE_POINT && !surrogate ? codePoint : NONE;
    }

    /** Number of bytes of a code point in UTF-8, and so of characters when it is misread. */
    static int length(int codePoint) {
        return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }
}
