package dev.winnow.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A property of code points, read from a resource whose lines are {@code FIRST LAST CLASS}, ascending. */
final class CodePointClasses {
    /** The class of a code point that no line names. */
    static final byte NONE = 0;

    private static final int SUPPLEMENTARY = Character.MIN_SUPPLEMENTARY_CODE_POINT;

    private final byte[] plane0 = new byte[SUPPLEMENTARY];
    /** First code points of the ranges above plane 0, ascending, with their last ones and classes beside them. */
    private final int[] firsts;

    private final int[] lasts;
    private final byte[] classes;

    private CodePointClasses(List<int[]> ranges) {
        int below = 0;
        while (below < ranges.size() && ranges.get(below)[0] < SUPPLEMENTARY) {
            int[] range = ranges.get(below++);
            Arrays.fill(plane0, range[0], range[1] + 1, (byte) range[2]);
        }
        firsts = new int[ranges.size() - below];
        lasts = new int[firsts.length];
        classes = new byte[firsts.length];
        for (int i = 0; i < firsts.length; i++) {
            int[] range = ranges.get(below + i);
            firsts[i] = range[0];
            lasts[i] = range[1];
            classes[i] = (byte) range[2];
        }
    }

    static CodePointClasses load(String resource) {
        try (InputStream in = CodePointClasses.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + resource);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
            List<int[]> ranges = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    ranges.add(range(line));
                }
            }
            return new CodePointClasses(ranges);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] range(String line) {
        int first = line.indexOf(' ');
        int second = line.indexOf(' ', first + 1);
        return new int[] {
            Integer.parseInt(line, 0, first, 16), Integer.parseInt(line, first + 1, second, 16), line.charAt(second + 1)
        };
    }

    /** The class of a code point, as the character that stands in the resource. */
    byte of(int codePoint) {
        return codePoint < SUPPLEMENTARY ? plane0[codePoint] : above(codePoint);
    }

    private byte above(int codePoint) {
        int found = Arrays.binarySearch(firsts, codePoint);
        int range = found >= 0 ? found : -found - 2;
        return range >= 0 && codePoint <= lasts[range] ? classes[range] : NONE;
    }

    /** Sets {@code bits} for every high surrogate that begins the pair of a code point with a class. */
    void markHighSurrogates(byte[] units, int bits) {
        for (int i = 0; i < firsts.length; i++) {
            for (int high = Character.highSurrogate(firsts[i]); high <= Character.highSurrogate(lasts[i]); high++) {
                units[high] |= (byte) bits;
            }
        }
    }
}
