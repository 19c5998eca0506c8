package dev.winnow.boilerplate.learned;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes the file of a model apart. */
final class ModelFileReader {
    private static final byte[] FIRST_LINE = (ModelFile.FORMAT + "\n").getBytes(StandardCharsets.UTF_8);

    private final byte[] bytes;
    private final int end;
    private int at;
    private List<String> features = List.of();
    private final Map<String, String> provenance = new LinkedHashMap<>();
    private final Map<String, byte[]> sections = new LinkedHashMap<>();

    ModelFileReader(byte[] bytes) {
        this.bytes = bytes;
        this.end = bytes.length - ModelFile.CHECKSUM_BYTES;
    }

    ModelFile file() throws ModelFileException {
        requireWhole();
        at = headerEnd();
        String[] lines = new String(bytes, 0, at - 2, StandardCharsets.UTF_8).split("\n", -1);
        for (String line : List.of(lines).subList(1, lines.length)) {
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw new ModelFileException("the header of the model has a line without a key: " + line);
            }
            take(line.substring(0, colon), line.substring(colon + 2));
        }
        if (at != end) {
            throw new ModelFileException("the sections of the model have other lengths than its header says");
        }
        return new ModelFile(features, provenance, sections);
    }

    private void requireWhole() throws ModelFileException {
        if (!Arrays.equals(FIRST_LINE, Arrays.copyOf(bytes, Math.min(bytes.length, FIRST_LINE.length)))) {
            throw new ModelFileException("the file of the model does not begin with \"" + ModelFile.FORMAT + "\"");
        }
        if (end < FIRST_LINE.length
                || !Arrays.equals(ModelFile.checksum(bytes, end), Arrays.copyOfRange(bytes, end, bytes.length))) {
            throw new ModelFileException("the file of the model is cut or damaged");
        }
    }

    /** Index after the first empty line. */
    private int headerEnd() throws ModelFileException {
        for (int i = 0; i + 1 < end; i++) {
            if (bytes[i] == '\n' && bytes[i + 1] == '\n') {
                return i + 2;
            }
        }
        throw new ModelFileException("the header of the model does not end");
    }

    private void take(String key, String value) throws ModelFileException {
        switch (key) {
            case ModelFile.FEATURES -> features = List.of(value.split(" ", -1));
            case ModelFile.DIGEST -> {}
            case ModelFile.SECTION -> takeSection(value);
            default -> provenance.put(key, value);
        }
    }

    private void takeSection(String value) throws ModelFileException {
        int space = value.indexOf(' ');
        int length = space < 0 ? -1 : length(value.substring(space + 1));
        if (length < 0 || length > end - at) {
            throw new ModelFileException("the header of the model has no good length of a section: " + value);
        }
        sections.put(value.substring(0, space), Arrays.copyOfRange(bytes, at, at + length));
        at += length;
    }

    private static int length(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
