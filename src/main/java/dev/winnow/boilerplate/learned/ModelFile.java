package dev.winnow.boilerplate.learned;

import dev.winnow.model.Digest;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * What the file of a model holds.
 *
 * <p>The file begins with lines of UTF-8, {@code key: value}, that an empty line ends: first the format, then the
 * features, then where the model comes from, then the name and length of each section. The bytes of the sections follow
 * in the same order, and the CRC-32 of everything before. Numbers are big-endian.
 *
 * @param features names of the columns that the model was made for, in order; without white space
 * @param provenance where the model comes from, in order; keys without colon, values of one line
 * @param sections bytes by name, in order; names without white space
 */
public record ModelFile(List<String> features, Map<String, String> provenance, Map<String, byte[]> sections) {
    /** Name of the section that the {@link LineNetwork} is in. */
    public static final String NETWORK = "network";

    /** What the names of the sections begin with that the {@link WordTable} of a language is in, by BCP 47 language. */
    public static final String WORDS = "words.";

    static final String FORMAT = "winnow line model, format 1";
    static final String FEATURES = "features";
    static final String DIGEST = "features-sha256";
    static final String SECTION = "section";
    static final int CHECKSUM_BYTES = 4;

    public ModelFile {
        features = List.copyOf(features);
        provenance = Collections.unmodifiableMap(new LinkedHashMap<>(provenance));
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
    }

    /** The bytes of the file; the same for the same model. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(header().getBytes(StandardCharsets.UTF_8));
        sections.values().forEach(out::writeBytes);
        byte[] content = out.toByteArray();
        out.writeBytes(checksum(content, content.length));
        return out.toByteArray();
    }

    private String header() {
        StringBuilder header = new StringBuilder(FORMAT).append('\n');
        String names = String.join(" ", features);
        append(header, FEATURES, names);
        append(header, DIGEST, Digest.of(names).hex());
        provenance.forEach((key, value) -> append(header, key, value));
        sections.forEach((name, bytes) -> append(header, SECTION, name + " " + bytes.length));
        return header.append('\n').toString();
    }

    private static void append(StringBuilder header, String key, String value) {
        if (key.indexOf(':') >= 0 || (key + value).lines().count() > 1) {
            throw new IllegalArgumentException("a header cannot hold " + key + ": " + value);
        }
        header.append(key).append(": ").append(value).append('\n');
    }

    /**
     * Reads a file.
     *
     * @throws ModelFileException if it is no model, cut or damaged
     */
    public static ModelFile of(byte[] bytes) throws ModelFileException {
        return new ModelFileReader(bytes).file();
    }

    /** CRC-32 of the bytes before {@code end}. */
    static byte[] checksum(byte[] bytes, int end) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, end);
        return ByteBuffer.allocate(CHECKSUM_BYTES).putInt((int) crc.getValue()).array();
    }

    /**
     * Makes sure that the model was made for these columns.
     *
     * @throws ModelFileException if not; the message names the first column that differs
     */
    public void requireFeatures(List<String> names) throws ModelFileException {
        for (int i = 0; i < Math.max(names.size(), features.size()); i++) {
            String here = i < names.size() ? names.get(i) : "not there";
            String there = i < features.size() ? features.get(i) : "not there";
            if (!here.equals(there)) {
                throw new ModelFileException("the model was made for other features, train it anew: column " + i
                        + " is " + there + " in the model and " + here + " in the program");
            }
        }
    }

    /**
     * The network of the model.
     *
     * @throws ModelFileException if there is none, or it is damaged
     */
    public LineNetwork network() throws ModelFileException {
        byte[] section = sections.get(NETWORK);
        if (section == null) {
            throw new ModelFileException("the model has no section " + NETWORK);
        }
        LineNetwork network = LineNetwork.of(section);
        if (network.columns() != features.size()) {
            throw new ModelFileException("the network does not look at the columns that the model names");
        }
        return network;
    }

    /**
     * The tables of words, by language.
     *
     * @throws ModelFileException if one is damaged
     */
    public Map<String, WordTable> words() throws ModelFileException {
        Map<String, WordTable> words = new HashMap<>();
        for (Map.Entry<String, byte[]> section : sections.entrySet()) {
            if (section.getKey().startsWith(WORDS)) {
                words.put(section.getKey().substring(WORDS.length()), WordTable.of(section.getValue()));
            }
        }
        return words;
    }
}
