package dev.winnow.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SourceIdTest {

    @Test
    void is_the_hash_of_collection_and_path() {
        String exact = Digest.of("seeds\0a/b.txt\0").hex();

        assertEquals(exact.substring(0, 32), SourceId.ofFile("seeds", "a/b.txt").articleId());
    }

    @Test
    void never_changes() {
        assertEquals(
                "cbe1c59efb2bcb1d5432efd7007abe8f",
                SourceId.ofFile("seeds", "000_c4d88b5d8c7b1fc8.txt").articleId());
    }

    @Test
    void is_32_hexadecimal_digits() {
        assertTrue(SourceId.ofFile("", "").articleId().matches("[0-9a-f]{32}"));
    }

    @Test
    void depends_on_collection_path_bytes_and_record_number() {
        List<SourceId> ids = List.of(
                SourceId.ofFile("a", "b.txt"),
                SourceId.ofFile("b", "b.txt"),
                SourceId.ofFile("a", "c.txt"),
                SourceId.ofFile("ab", ".txt"),
                SourceId.ofFile("", "ab.txt"),
                new SourceId("a", "b.txt", null, 0L),
                new SourceId("a", "b.txt", null, 1L),
                new SourceId("a", "b.txt", raw("b.txt"), null),
                new SourceId("a", "\uFFFD", raw("\u0001"), null),
                new SourceId("a", "\uFFFD", raw("\u0002"), null),
                new SourceId("a", "\uFFFD", null, null));
        Set<String> distinct = new HashSet<>();
        ids.forEach(id -> distinct.add(id.articleId()));

        assertEquals(ids.size(), distinct.size());
    }

    @Test
    void of_two_paths_that_look_alike_depends_on_the_bytes_alone() {
        String one = raw("same");

        assertEquals(
                new SourceId("a", "shown one way", one, null).articleId(),
                new SourceId("a", "shown another way", one, null).articleId());
    }

    private static String raw(String bytes) {
        return Base64.getEncoder().encodeToString(bytes.getBytes(StandardCharsets.UTF_8));
    }
}
