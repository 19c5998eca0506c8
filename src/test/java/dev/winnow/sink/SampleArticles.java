package dev.winnow.sink;

import dev.winnow.model.Article;
import dev.winnow.model.Category;
import dev.winnow.model.DatePrecision;
import dev.winnow.model.DateSource;
import dev.winnow.model.Digest;
import dev.winnow.model.Edit;
import dev.winnow.model.EditRow;
import dev.winnow.model.Encoding;
import dev.winnow.model.Extras;
import dev.winnow.model.Language;
import dev.winnow.model.Metadata;
import dev.winnow.model.PublicationDate;
import dev.winnow.model.QualityFlag;
import dev.winnow.model.Related;
import dev.winnow.model.SourceId;
import dev.winnow.model.Title;
import dev.winnow.model.TitleSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Rows for tests: some chosen because a format could stumble over them, and any number of generated ones. */
public final class SampleArticles {

    private static final String[] WORDS = {
        "the", "of", "and", "leader", "Russia", "visit", "\u201Cquoted\u201D", "na\u00EFve", "\u4E2D\u6587",
                "\uD83D\uDE00", "a,b",
        "say \"no\"", "42", "null", "=1+2", "\\", "tab\tbed", "NaN", "'", "-", "\u2028", "\u0627\u0644\u0639"
    };

    private SampleArticles() {}

    /** Rows that a format could stumble over. */
    public static List<Article> awkward() {
        return List.of(
                full("plain.txt", "One.\n\nTwo."),
                bare("bare.txt", "Nothing but text."),
                full("quotes.txt", "\"Quoted\", he said; a,b\n\n\"\"\n\n'single' \\ \\n \\\""),
                full(
                        "emoji.txt",
                        "\uD83D\uDE00 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \u4E2D\u6587 e\u0301 \u05E9\u05DC\u05D5\u05DD"),
                full("separators.txt", "line\u2028separator \u2029 next\u0085line \u00A0 \uFEFF \uFFFD"),
                full("space.txt", " leads and trails \t"),
                full("formula.txt", "=SUM(A1:A9)"),
                full("#hash.txt", "#comment"),
                full("na.txt", "NULL"),
                bare("number.txt", "00123"),
                bare("quote.txt", "\""),
                bare("long.txt", "All work and no play. ".repeat(20_000)));
    }

    /** The first {@code count} of an endless list of articles that is the same for one {@code seed}. */
    public static List<Article> generated(long seed, int count) {
        Random random = new Random(seed);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(generated(random, i));
        }
        return articles;
    }

    /** Three edits for each article. */
    public static List<EditRow> edits(List<Article> articles) {
        List<EditRow> rows = new ArrayList<>();
        for (Article article : articles) {
            String id = article.id().articleId();
            rows.add(new EditRow(id, 0, edit(0, 7, "Share\r\n", "", Category.SHARE, 0.98765)));
            rows.add(new EditRow(id, 1, edit(9, 10, "\u0007", " ", Category.ENCODING, 1)));
            rows.add(new EditRow(id, 2, edit(10, 15, article.text(), "\u2026", Category.TEMPLATE, 0.1 + 0.2)));
        }
        return rows;
    }

    private static Edit edit(int start, int end, String original, String replacement, Category category, double score) {
        return new Edit(start, end, original, replacement, category, "sample." + category.key(), score);
    }

    /** An article of which everything is known. */
    public static Article full(String path, String text) {
        Metadata metadata = new Metadata(
                new Title("Title of \"" + path + "\", with a comma", TitleSource.URL_SLUG),
                "A description\nof two lines",
                List.of("Ann, Lee", "B \"Bo\" Berg"),
                "By Ann Lee",
                "SEOUL (Reuters) -",
                new PublicationDate(Instant.parse("2023-09-12T00:00:00Z"), DatePrecision.DAY, DateSource.TEXT),
                Instant.parse("2023-09-12T08:15:30.123456789Z"),
                Instant.parse("1969-12-31T23:59:59.999999Z"),
                new Metadata.Location("https://Example.org/a?b=c", "https://example.org/a", "example.org"),
                "Example",
                "mundo",
                List.of(),
                List.of(new Related("Seoul says, \"so\"", null), new Related("Next", "https://example.org/next")),
                new Language("en", 0.99994),
                "pt",
                new Extras("12 Sep \\ \"2023\"", "Mundo", 4, List.of("Jo\u00e3o\tSilva", "AFP"), "Reuters"));
        return article(SourceId.ofFile("sample", path), text, metadata, 0.12345, List.of(QualityFlag.SHORT_TEXT));
    }

    /** An article of which only the text is known. */
    public static Article bare(String path, String text) {
        SourceId id = new SourceId(
                "sample", path, Base64.getEncoder().encodeToString(path.getBytes(StandardCharsets.UTF_8)), 7L);
        return article(id, text, metadata(null, null), null, List.of());
    }

    private static Metadata metadata(@Nullable List<String> authors, @Nullable List<Related> related) {
        return new Metadata(
                new Title("Bare", TitleSource.FILE_NAME),
                null,
                authors,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                authors,
                related,
                Language.UNDETERMINED,
                null,
                Extras.EMPTY);
    }

    private static Article article(
            SourceId id, String text, Metadata metadata, @Nullable Double quality, List<QualityFlag> flags) {
        Article.Size size = new Article.Size(2, text.codePointCount(0, text.length()), 1, text.length() + 10);
        Encoding encoding = new Encoding("UTF-8", Encoding.Evidence.DEFAULT, 0);
        return new Article(id, text, metadata, size, quality, flags, Digest.of(text), "text/plain", encoding);
    }

    private static Article generated(Random random, int number) {
        List<String> authors = random.nextInt(3) == 0 ? null : strings(random, 3);
        List<Related> related = random.nextInt(3) == 0 ? null : related(random);
        SourceId id = SourceId.ofFile("generated", "dir " + number % 7 + "/" + number + ".txt");
        Double quality = random.nextBoolean() ? random.nextDouble() : null;
        return article(id, text(random, 1 + random.nextInt(300)), metadata(authors, related), quality, List.of());
    }

    private static List<Related> related(Random random) {
        return strings(random, 4).stream()
                .map(title -> new Related(title, random.nextBoolean() ? "https://example.org/" + title.length() : null))
                .toList();
    }

    private static List<String> strings(Random random, int most) {
        List<String> strings = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            strings.add(text(random, random.nextInt(5)));
        }
        return strings;
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(9) == 0 ? "\n\n" : " ");
        }
        return text.toString();
    }
}
