package dev.winnow.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labelled folders, whole and broken. */
final class LabelledSetTest {
    static final Path HARBOUR = Path.of("src/test/resources/evaluate/harbour");
    static final Path LABELLED = Path.of("src/test/resources/evaluate/labelled");

    @TempDir
    Path folder;

    @Test
    void has_a_track_for_each_folder_of_texts_and_documents_in_order() throws IOException {
        LabelledSet set = LabelledSet.open(HARBOUR);

        assertEquals("harbour", set.name());
        assertEquals(List.of("cut", "page"), set.tracks());
        assertEquals(List.of("boat", "door", "latarnia", "shop"), ids(set, "page"));
        assertEquals(List.of("text"), LabelledSet.open(LABELLED).tracks());
        assertEquals(List.of("sv-1", "sv-2"), ids(LabelledSet.open(LABELLED), "text"));
    }

    @Test
    void reads_truth_and_origin_from_json() throws IOException {
        LabelledDocument boat = documents(LabelledSet.open(HARBOUR), "page").get(0);

        assertEquals(new Origin("en", "harbour.example", "article"), boat.origin());
        assertEquals(List.of("Subscribe to our newsletter"), boat.truth().without());
        assertTrue(String.valueOf(boat.truth().text()).startsWith("The harbour had been closed"));
        assertTrue(boat.source().startsWith("Home\nNews"));
    }

    @Test
    void reads_origin_from_the_address_and_from_the_table_of_sites() throws IOException {
        List<LabelledDocument> documents = documents(LabelledSet.open(HARBOUR), "page");

        assertEquals(new Origin("en", "harbour.example", null), documents.get(1).origin());
        assertEquals(
                "Nothing but a door stood there.\n", documents.get(1).truth().text());
        assertEquals(
                new Origin("en", "shop.example", "product"), documents.get(3).origin());
        assertNull(documents.get(3).truth().text());
    }

    @Test
    void the_truth_of_labelled_lines_is_what_they_keep_and_the_id_tells_the_language() throws IOException {
        List<LabelledDocument> documents = documents(LabelledSet.open(LABELLED), "text");
        Truth truth = documents.get(0).truth();

        assertEquals(List.of(true, false, false, true), truth.lines());
        assertEquals(2, String.valueOf(truth.text()).lines().count());
        assertEquals("", documents.get(1).truth().text());
        assertEquals(new Origin("sv", null, null), documents.get(0).origin());
    }

    @Test
    void references_are_the_true_texts_that_have_words() throws IOException {
        assertEquals(List.of("boat", "door", "latarnia"), ids(LabelledSet.open(HARBOUR), "reference"));
        assertEquals(List.of("sv-1"), ids(LabelledSet.open(LABELLED), "reference"));
        LabelledDocument door =
                documents(LabelledSet.open(HARBOUR), "reference").get(1);
        assertEquals(door.truth().text(), door.source());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "truth/b.txt     | a          | nothing is known of a: there is neither ",
                "truth/a.json    | {          | a.json is broken JSON (line 1, column 2); mend it or take it away",
                "truth/a.json    | [1]        | a.json holds no JSON object; mend it or take it away",
                "truth/a.json    | {}         | a.json: it says nothing of the article: 'ground_truth' has no 'main_content',",
                "truth/a.json    | {\"ground_truth\":{\"main_content\":[]}} | a.json: 'main_content' is no string; see",
                "truth/a.json    | {\"ground_truth\":{\"with\":[1]}} | a.json: 'with' is no list of strings; see",
                "labels/a.txt    | 1          | a.txt has 1 labels for 2 lines of text; give each line one, empty lines too",
                "labels/a.txt    | yes        | a.txt, line 1: expected 1 or 0",
            })
    void says_which_file_is_broken_and_what_to_do(String file, String content, String message) throws IOException {
        write("text/a.txt", "one\ntwo\n");
        write(file, content);
        LabelledSet set = LabelledSet.open(folder);
        LabelledSetException e = assertThrows(LabelledSetException.class, () -> documents(set, "text"));

        assertTrue(String.valueOf(e.getMessage()).contains(message), e.getMessage());
    }

    @Test
    void a_table_of_sites_has_a_header_and_whole_rows() throws IOException {
        write("truth/a.txt", "a");
        write("sites.tsv", "a\tb\n");
        assertMessage("sites.tsv: the first line must name the columns, one of them 'id', parted by tabs; add it");
        write("sites.tsv", "id\tsite\na\n");
        assertMessage("sites.tsv, line 2: expected 2 cells parted by tabs, not 1");
    }

    @Test
    void a_folder_without_truth_is_no_set() throws IOException {
        write("text/a.txt", "a");
        assertMessage("is no labelled set: it has no folder 'truth' or 'labels'; see src/docs/evaluating.md");
    }

    private void assertMessage(String message) {
        LabelledSetException e = assertThrows(LabelledSetException.class, () -> LabelledSet.open(folder));
        assertTrue(String.valueOf(e.getMessage()).endsWith(message), e.getMessage());
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, content);
    }

    private static List<String> ids(LabelledSet set, String track) throws IOException {
        return documents(set, track).stream()
                .map(document -> document.key().id())
                .toList();
    }

    private static List<LabelledDocument> documents(LabelledSet set, String track) throws IOException {
        List<LabelledDocument> documents = new ArrayList<>();
        for (LabelledInput input : set.inputs(track)) {
            documents.add(input.read());
        }
        return documents;
    }
}
