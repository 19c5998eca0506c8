package dev.winnow.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class BlockTextTest {
    private static final int START = 10;
    private static final int BLOCKS = 3000;

    @Test
    void without_repairs_places_move_by_the_start_of_the_block() {
        BlockText text = new BlockText(new Block(START, START + 4, "ab\uD83D\uDE00c", 0), List.of());

        assertArrayEquals(new int[] {10, 14}, text.source(0, 5));
        assertArrayEquals(new int[] {12, 13, 13, 14}, text.source(2, 4, 4, 5));
    }

    /** The source reads {@code aXXb_c}: XX was mended to YYY, and the underscore taken out. */
    private static BlockText mended() {
        List<Edit> repairs = List.of(edit(11, "XX", "YYY"), edit(14, "_", ""));
        return new BlockText(new Block(START, START + 6, "aYYYbc", 0), repairs);
    }

    private static Edit edit(int start, String original, String replacement) {
        int end = start + original.codePointCount(0, original.length());
        return new Edit(start, end, original, replacement, Category.ENCODING, "test", 1);
    }

    @Test
    void what_was_taken_out_belongs_to_the_stretch_beside_it() {
        assertArrayEquals(new int[] {10, 11, 11, 13, 13, 15, 15, 16}, mended().source(0, 1, 1, 4, 4, 5, 5, 6));
        assertArrayEquals(new int[] {14, 16}, mended().source(5, 6));
    }

    @Test
    void no_place_stands_behind_the_inside_of_a_repair() {
        assertArrayEquals(new int[] {10, -1, -1, 15}, mended().source(0, 2, 3, 5));
        assertFalse(mended().canCut(0, 2));
        assertFalse(mended().canCut(2, 6));
        assertTrue(mended().canCut(1, 4));
    }

    @Test
    void a_cut_quotes_the_source() {
        assertEquals("b_c", mended().cut(4, 6, Category.SHARE, "test", 1).original());
        assertEquals("XXb_", mended().cut(1, 5, Category.SHARE, "test", 1).original());
        assertEquals("aXX", mended().cut(0, 4, Category.SHARE, "test", 1).original());
    }

    @Test
    void finds_its_share_of_the_documents_repairs() {
        List<Edit> repairs = List.of(edit(1, "x", ""), edit(11, "x", ""), edit(15, "x", ""), edit(20, "x", ""));
        Encoding encoding = new Encoding("UTF-8", Encoding.Evidence.DETECTED, 0);
        Block block = new Block(10, 20, "abcdefgh", 0);

        assertEquals(
                repairs.subList(1, 3),
                BlockText.of(new Document("", encoding, List.of(block), repairs), block)
                        .repairs());
    }

    @Test
    void any_cut_of_any_block_quotes_its_source() {
        Random random = new Random(8);
        for (int i = 0; i < BLOCKS; i++) {
            StringBuilder source = new StringBuilder();
            StringBuilder text = new StringBuilder();
            List<Edit> repairs = new ArrayList<>();
            for (int n = random.nextInt(10); n >= 0; n--) {
                String original = random.nextBoolean() ? "a" : "\uD83D\uDE00";
                String replacement = List.of(original, original, "", "b", "xyz").get(random.nextInt(5));
                if (!replacement.equals(original)) {
                    repairs.add(edit(START + source.codePointCount(0, source.length()), original, replacement));
                }
                source.append(original);
                text.append(replacement);
            }
            int end = START + source.codePointCount(0, source.length());
            checkCuts(new BlockText(new Block(START, end, text.toString(), 0), repairs), source.toString());
        }
    }

    private static void checkCuts(BlockText mended, String source) {
        String text = mended.block().text();
        for (int from = 0; from < text.length(); from++) {
            for (int to = from + 1; to <= text.length(); to++) {
                boolean parts = Character.isLowSurrogate(text.charAt(from))
                        || (to < text.length() && Character.isLowSurrogate(text.charAt(to)));
                if (!parts && mended.canCut(from, to)) {
                    Edit cut = mended.cut(from, to, Category.SHARE, "test", 1);
                    int start = source.offsetByCodePoints(0, cut.start() - START);
                    int end = source.offsetByCodePoints(0, cut.end() - START);
                    assertEquals(source.substring(start, end), cut.original());
                }
            }
        }
    }
}
