package dev.winnow.bench;

import dev.winnow.model.Document;
import dev.winnow.model.Limits;
import dev.winnow.model.RawDocument;
import dev.winnow.model.SourceId;
import dev.winnow.parse.Parsers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Articles of about 3 kB with the usual chaff around them, each another, always the same: in a loop over one article the
 * processor soon knows what comes next, and everything that looks at words costs half of what it does in a run.
 */
final class SampleDocuments {
    private static final int COUNT = 500;

    private static final String[] WORDS = """
            the committee met on Tuesday to discuss a plan, and it agreed that work should begin before summer said mayor, \
            who had asked for money three times since flood of 2019 few thought old bridge could be repaired new one was \
            opened – ferry will run until then, according report “published” last week’s council of harbour towns, where \
            about 4,500 people live with their children near railway station; nobody knows why engineers measured twice""".split(" ");

    private static final List<String> BEFORE = List.of(
            "Home | News | Sport", "Skip to content", "Menu", "Subscribe", "Weather", "By Ann Smith", "12 May 2023");
    private static final List<String> BETWEEN =
            List.of("READ ALSO: %s", "Advertisement", "Photo: Ann Smith", "%s", "Sign up for our daily newsletter");
    private static final List<String> AFTER = List.of(
            "Share this article",
            "Most read",
            "%s",
            "Source: https://www.example.com/news/2023/05/why-the-bridge-was-closed",
            "Leave a Reply",
            "Your email address will not be published.",
            "Download our free app",
            "\u00a9 2023 The Harbour Post. All rights reserved.");

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private SampleDocuments(long seed) {
        this.random = new Random(seed);
    }

    static RawDocument[] raws() {
        RawDocument[] raws = new RawDocument[COUNT];
        Arrays.setAll(raws, i -> new SampleDocuments(i).raw(i));
        return raws;
    }

    static Document[] parsed() {
        return Arrays.stream(raws()).map(SampleDocuments::parsed).toArray(Document[]::new);
    }

    private static Document parsed(RawDocument raw) {
        if (Parsers.forMediaType(raw.mediaType()).parse(raw, Limits.DEFAULT) instanceof Document document) {
            return document;
        }
        throw new IllegalStateException("the sample is rejected");
    }

    private RawDocument raw(int number) {
        chaff(BEFORE, 3);
        line(headline());
        for (int paragraphs = 4 + random.nextInt(9); paragraphs > 0; paragraphs--) {
            line(paragraph());
            if (random.nextInt(4) == 0) {
                chaff(BETWEEN, 1);
            }
        }
        chaff(AFTER, 5);
        return new RawDocument(
                SourceId.ofFile("bench", number + ".txt"),
                text.toString().getBytes(StandardCharsets.UTF_8),
                "text/plain");
    }

    private void chaff(List<String> lines, int most) {
        for (int count = random.nextInt(most + 1); count > 0; count--) {
            line(lines.get(random.nextInt(lines.size())).formatted(headline()));
        }
    }

    private void line(String line) {
        text.append(line).append("\n\n");
    }

    private String headline() {
        return sentence(4 + random.nextInt(8));
    }

    private String paragraph() {
        StringBuilder paragraph = new StringBuilder();
        for (int sentences = 1 + random.nextInt(4); sentences > 0; sentences--) {
            paragraph.append(sentence(6 + random.nextInt(20))).append(sentences > 1 ? ". " : ".");
        }
        return paragraph.toString();
    }

    private String sentence(int length) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            String word = WORDS[random.nextInt(WORDS.length)];
            sentence.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : " " + word);
        }
        return sentence.toString();
    }
}
