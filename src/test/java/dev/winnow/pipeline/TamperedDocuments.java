package dev.winnow.pipeline;

import dev.winnow.text.Damaging;
import dev.winnow.text.MutatedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Documents made of real ones by random changes; the same number always gives the same document. */
final class TamperedDocuments {
    /** Canonical composition of these differs between the versions of Unicode that the JDKs know. */
    private static final String NEWER_MARKS = "[\u1715\u08CA]";

    private static final String[] LINE_ENDS = {"\n", "\n", "\n", "\r\n", "\r", "\u2028", "\u2029", "\n\n", "\u0085"};
    private static final String[] CUES = {
        "READ ALSO: Storm closes the ferry to the islands",
        "Download our free App.",
        "Leave a Reply",
        "Subscribe to our newsletter",
        "Share on Facebook",
        "Source: https://www.example.com/mundo/123/o-barco-que-nunca-mais-voltou-ao-porto",
        "\u00A9 2023 Example. All rights reserved.",
        "Photo: A. Example/Getty Images",
        "Advertisement",
        "By Jane Example",
        "Lesen Sie auch: Sturm legt F\u00E4hre lahm",
        "Leia tamb\u00E9m: Tempestade fecha o porto",
        "Home | News | Sport | Weather"
    };
    private static final String[] PIECES = {
        "\uD83D\uDC69\u200D\uD83D\uDE80",
        "e\u0301\u0323",
        "\u00A0",
        "\u200B",
        "\uFEFF",
        "\t",
        "\u0007",
        "\u001B[0m",
        "\uFFFD",
        "\u202E",
        "\u3000",
        " .",
        " ,",
        "\u2026",
        "\u00AD",
        "\uD834\uDD5E",
        "\u1112\u1161\u11AB",
        "O ",
        "\f"
    };
    private static final List<Charset> UTF_16 = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final List<String> originals;

    private TamperedDocuments(List<String> originals) {
        this.originals = originals;
    }

    static TamperedDocuments load() throws IOException {
        List<String> originals = new ArrayList<>();
        try (Stream<Path> seeds = Files.list(Path.of("seeds"));
                Stream<Path> golden = Files.walk(Path.of("src/test/resources/golden"))) {
            List<Path> inputs = Stream.concat(seeds, golden.filter(path -> path.endsWith("input.txt")))
                    .sorted()
                    .toList();
            for (Path input : inputs) {
                originals.add(Files.readString(input));
            }
        }
        return new TamperedDocuments(originals);
    }

    byte[] document(int number) {
        Random random = new Random(31L * number + 17);
        String text = random.nextInt(6) == 0
                ? MutatedText.text(random).replaceAll(NEWER_MARKS, "")
                : originals.get(random.nextInt(originals.size()));
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        for (int i = random.nextInt(8); i >= 0; i--) {
            tamper(lines, random);
        }
        return damaged(encoded(misused(joined(lines, random), random), random), random);
    }

    /** What careless programs do to a whole text. */
    private static String misused(String text, Random random) {
        int width = 60 + random.nextInt(41);
        return switch (random.nextInt(20)) {
            case 0 -> Damaging.misread(text);
            case 1 -> Damaging.misread(Damaging.misread(text));
            case 2 -> Damaging.escape(text);
            case 3 -> Damaging.escape(Damaging.escape(text));
            case 4 -> Damaging.quotedPrintable(text);
            case 5 -> Damaging.wrap(text, width, false);
            case 6 -> Damaging.wrap(text, width, true);
            case 7 -> Damaging.quotedPrintable(Damaging.wrap(Damaging.misread(text), width, false));
            default -> text;
        };
    }

    private static void tamper(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        switch (random.nextInt(9)) {
            case 0 -> {
                if (lines.size() > 1) {
                    lines.remove(at);
                }
            }
            case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 3, 4 -> lines.add(at, CUES[random.nextInt(CUES.length)]);
            case 5 -> lines.add(at, " ".repeat(random.nextInt(3)));
            case 6 -> lines.set(at, MutatedText.line(random).replaceAll(NEWER_MARKS, "") + lines.get(at));
            default -> lines.set(at, withPieces(lines.get(at), random));
        }
    }

    private static String withPieces(String line, Random random) {
        StringBuilder changed = new StringBuilder(line);
        for (int i = random.nextInt(4); i >= 0; i--) {
            changed.insert(random.nextInt(changed.length() + 1), PIECES[random.nextInt(PIECES.length)]);
        }
        return changed.toString();
    }

    private static String joined(List<String> lines, Random random) {
        String usual = LINE_ENDS[random.nextInt(LINE_ENDS.length)];
        boolean mixed = random.nextInt(4) == 0;
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(line).append(mixed ? LINE_ENDS[random.nextInt(LINE_ENDS.length)] : usual);
        }
        return text.toString();
    }

    private static byte[] encoded(String text, Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> ("\uFEFF" + text).getBytes(UTF_16.get(random.nextInt(2)));
            case 1 -> text.getBytes(UTF_16.get(random.nextInt(2)));
            case 2 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case 3 -> text.getBytes(Charset.forName("windows-1252"));
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(12)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> changed(bytes, at, (byte) random.nextInt(256));
            case 2 -> inserted(bytes, at, new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
            case 3 -> inserted(bytes, at, new byte[] {0});
            default -> bytes;
        };
    }

    private static byte[] changed(byte[] bytes, int at, byte with) {
        byte[] changed = bytes.clone();
        changed[at] = with;
        return changed;
    }

    private static byte[] inserted(byte[] bytes, int at, byte[] more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(more);
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }
}
