package dev.winnow.boilerplate.learned;

import java.util.Arrays;

/** Reads the characters of one line once, for its marks and its words. */
final class LineScan {
    private static final int BRIEF = 3;
    private static final int FACTOR = 31;

    private final String text;
    private final char[] chars;
    private int[] hashes;
    private int[] lengths;
    private int words;
    /** Letters and digits. */
    private int letters;

    private int upper;
    private int digits;
    private int others;
    private int capitalised;
    private int starts;
    private int brief;
    private int commas;
    private int ends;
    private int separators;
    private int quotes;
    private boolean address;

    /** @param text not empty */
    LineScan(String text) {
        this.text = text;
        this.chars = text.toCharArray();
        this.hashes = new int[chars.length / 2 + 1];
        this.lengths = new int[hashes.length];
        int i = 0;
        while (i < chars.length) {
            i = take(i, CharCodes.of(chars[i]));
        }
    }

    LineMarks marks() {
        return new LineMarks(
                chars.length,
                letters - digits,
                upper,
                digits,
                others,
                capitalised,
                starts,
                brief,
                commas,
                ends,
                separators,
                quotes,
                CharCodes.first(chars[0]),
                CharCodes.last(text),
                address);
    }

    LineWords words() {
        return new LineWords(Arrays.copyOf(hashes, words), Arrays.copyOf(lengths, words));
    }

    /** Takes what starts at a character with this code; returns the index after it. */
    private int take(int at, int code) {
        if ((code & CharCodes.WORD) != 0) {
            return takeWord(at, code);
        }
        if ((code & CharCodes.UNSPACED) != 0) {
            return takeUnspaced(at);
        }
        if ((code & CharCodes.MARK) != 0) {
            takeMark(at, code);
        }
        return at + 1;
    }

    private int takeWord(int start, int first) {
        char[] chars = this.chars; // the loop would load the field anew each time
        int hash = (char) first;
        int rest = 0;
        int i = start + 1;
        while (i < chars.length) {
            int code = CharCodes.of(chars[i]);
            if ((code & CharCodes.WORD) == 0) {
                break;
            }
            hash = FACTOR * hash + (char) code;
            rest |= code;
            i++;
        }
        letters += i - start;
        takeCase(first);
        capitalised += (first & CharCodes.UPPER) != 0 ? 1 : 0;
        if ((rest & (CharCodes.UPPER | CharCodes.DIGIT)) != 0) {
            takeCases(start + 1, i);
        }
        takeRun(i - start);
        add(hash, i - start);
        return i;
    }

    private void takeCases(int start, int end) {
        for (int i = start; i < end; i++) {
            takeCase(CharCodes.of(chars[i]));
        }
    }

    private void takeCase(int code) {
        upper += (code & CharCodes.UPPER) != 0 ? 1 : 0;
        digits += (code & CharCodes.DIGIT) != 0 ? 1 : 0;
    }

    /** Takes all words in the run of letters that starts here. */
    private int takeUnspaced(int start) {
        int end = start;
        while (end < chars.length && (CharCodes.of(chars[end]) & CharCodes.UNSPACED) != 0) {
            end++;
        }
        letters += end - start;
        takeRun(end - start);
        int width = Letters.isIdeograph(chars[start]) ? Letters.IDEOGRAPHS_A_WORD : Letters.LETTERS_A_WORD;
        for (int i = start; i == start || i + width <= end; i++) {
            int hash = 0;
            for (int k = i; k < Math.min(i + width, end); k++) {
                hash = FACTOR * hash + chars[k];
            }
            add(hash, Letters.LETTERS_A_WORD);
        }
        return end;
    }

    private void takeRun(int length) {
        starts++;
        brief += length <= BRIEF ? 1 : 0;
    }

    private void add(int hash, int length) {
        if (words == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * words);
            lengths = Arrays.copyOf(lengths, 2 * words);
        }
        hashes[words] = hash;
        lengths[words] = length;
        words++;
    }

    private void takeMark(int at, int code) {
        others++;
        commas += (code & CharCodes.COMMA) != 0 ? 1 : 0;
        separators += (code & CharCodes.SEPARATOR) != 0 ? 1 : 0;
        quotes += (code & CharCodes.QUOTE) != 0 ? 1 : 0;
        address |= (code & CharCodes.AT) != 0;
        if ((code & CharCodes.END) != 0) {
            boolean parts = chars[at] > 0x7f || at + 1 == chars.length || !Character.isLetterOrDigit(chars[at + 1]);
            ends += parts ? 1 : 0;
            address |= chars[at] == '.' && isDomain(at);
        }
    }

    private boolean isDomain(int dot) {
        return text.startsWith("com", dot + 1)
                || text.startsWith("org", dot + 1)
                || text.startsWith("net", dot + 1)
                || text.startsWith("www", dot - 3);
    }
}
