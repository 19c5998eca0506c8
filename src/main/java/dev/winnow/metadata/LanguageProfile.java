package dev.winnow.metadata;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How often the languages of one script use which trigrams.
 *
 * <p>A resource holds, all big-endian: the number of languages (byte); for each its tag (modified UTF-8 with length) and
 * its handicap (byte); the number of trigrams (int); for each, in order, its three UTF-16 units, the number of
 * languages that use it (byte), and for each of those its index and the weight (bytes). Weights and handicaps count
 * sixteenths of a natural logarithm over the share that stands for an unseen trigram. {@code
 * scripts/make-language-profiles} writes the resources.
 */
final class LanguageProfile {
    /** Units of a weight per natural logarithm. */
    static final int STEPS = 16;

    /** From this length on every second trigram says as much: neighbours share two letters of three. */
    private static final int LONG = 450;

    private static final int UNIT_BITS = 13;
    private static final long KEY_MASK = (1L << (3 * UNIT_BITS)) - 1;
    private static final int PLACE_BITS = Long.SIZE - 3 * UNIT_BITS;
    private static final int PLACE_MASK = (1 << PLACE_BITS) - 1;
    private static final int ENTRY_BYTES = 6;
    private static final int ASCII_BITS = 5;
    private static final int ASCII_MASK = (1 << ASCII_BITS) - 1;

    private final List<String> tags = new ArrayList<>();
    private final int[] handicaps;
    private final byte[] data;
    /** Open hash table of keys, each with the place in {@link #data} where its list of languages starts. */
    private final long[] table;

    /** The places of trigrams of ASCII letters and spaces, by five bits of each: nine of ten are looked up here. */
    private final int[] asciiPlaces = new int[1 << (3 * ASCII_BITS)];

    private LanguageProfile(byte[] data) throws IOException {
        this.data = data;
        try (ByteArrayInputStream bytes = new ByteArrayInputStream(data);
                DataInputStream in = new DataInputStream(bytes)) {
            handicaps = new int[in.readUnsignedByte()];
            for (int i = 0; i < handicaps.length; i++) {
                tags.add(in.readUTF());
                handicaps[i] = in.readUnsignedByte();
            }
            int size = in.readInt();
            table = new long[Integer.highestOneBit(size) * 4];
            index(data.length - bytes.available(), size);
        }
    }

    /** Reads the resource {@code NAME.profile}. */
    static LanguageProfile load(String name) {
        String file = name + ".profile";
        try (InputStream in = LanguageProfile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + file);
            }
            return new LanguageProfile(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void index(int start, int size) {
        int at = start;
        for (int i = 0; i < size; i++) {
            char first = unit(at);
            char second = unit(at + 2);
            char third = unit(at + 4);
            long key = key(first, second, third);
            at += ENTRY_BYTES;
            table[slot(key)] = (key << PLACE_BITS) | at;
            if (isAscii(first, second, third)) {
                asciiPlaces[asciiIndex(first, second, third)] = at;
            }
            at += 1 + 2 * data[at];
        }
    }

    private char unit(int at) {
        return (char) ((data[at] << Byte.SIZE) | (data[at + 1] & 0xFF));
    }

    private static long key(char first, char second, char third) {
        return next(next(next(0, first), second), third);
    }

    private static boolean isAscii(char first, char second, char third) {
        return (first | second | third) < 0x80;
    }

    private static int asciiIndex(char first, char second, char third) {
        return ((first & ASCII_MASK) << (2 * ASCII_BITS))
                | ((second & ASCII_MASK) << ASCII_BITS)
                | (third & ASCII_MASK);
    }

    /** Where the list of languages of a trigram starts; 0 if there is none. */
    private int place(char first, char second, char third) {
        return isAscii(first, second, third)
                ? asciiPlaces[asciiIndex(first, second, third)]
                : (int) table[slot(key(first, second, third))] & PLACE_MASK;
    }

    private static long next(long key, char unit) {
        return ((key << UNIT_BITS) | (unit & ((1 << UNIT_BITS) - 1))) & KEY_MASK;
    }

    private int slot(long key) {
        int mask = table.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (table[slot] != 0 && table[slot] >>> PLACE_BITS != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    List<String> tags() {
        return tags;
    }

    /**
     * One score for each language, by the trigrams of {@code letters}.
     *
     * @param letters words in lower case, with one space before, between and after them
     */
    int[] scores(char[] letters, int length) {
        int[] scores = new int[handicaps.length];
        handicap(scores);
        add(scores, letters, 0, length, step(length));
        return scores;
    }

    /**
     * The scores of a text's parts, each as if it were a text of its own.
     *
     * @param parts number of parts, all of about the same length
     */
    int[][] scoresOfParts(char[] letters, int length, int parts) {
        int[][] scores = new int[parts][handicaps.length];
        for (int i = 0; i < parts; i++) {
            handicap(scores[i]);
            add(scores[i], letters, length * i / parts, length * (i + 1) / parts, step(length));
        }
        return scores;
    }

    /** The scores of a text by those of its parts. */
    int[] sum(int[][] parts) {
        int[] sum = new int[handicaps.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (parts.length - 1) * handicaps[i];
            for (int[] part : parts) {
                sum[i] += part[i];
            }
        }
        return sum;
    }

    private void handicap(int[] scores) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] = -handicaps[i];
        }
    }

    private void add(int[] scores, char[] letters, int from, int to, int step) {
        for (int i = Math.max(2, from); i < to; i += step) {
            add(scores, place(letters[i - 2], letters[i - 1], letters[i]));
        }
    }

    /** How many trigrams {@link #scores} looks at. */
    int trigrams(int length) {
        return length / step(length);
    }

    private static int step(int length) {
        return length > LONG ? 2 : 1;
    }

    private void add(int[] scores, int place) {
        if (place == 0) {
            return;
        }
        int end = place + 1 + 2 * data[place];
        for (int at = place + 1; at < end; at += 2) {
            scores[data[at]] += data[at + 1];
        }
    }
}
