package dev.winnow.boilerplate.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BlockShapeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Don\'t read more            | 3
            12 comments, 3 new           | 4
            港口關閉了九天                  | 4
            コメント12件                    | 4
            댓글 12개                      | 2
            हिन्दी में टिप्पणी करें             | 4
            মন্তব্য করুন                    | 2
            תגובה אחת                    | 2
            หน้าแรก                        | 2
            ท่าเรือปิดมาเก้าวันแล้ว             | 5
            ความคิดเห็น (3)                 | 4
            """)
    void counts_words_also_where_no_spaces_part_them(String text, int words) {
        assertEquals(words, BlockShape.of(text).words());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The port is shut.",
                "港口關閉了。",
                "「港口關閉了。」",
                "他說：",
                "船はどこですか？",
                "बंदरगाह बंद है।",
                "ท่าเรือปิดมาเก้าวันแล้วเมื่อเรือลำแรกกลับมาและไม่มีใครในหมู่บ้านบอกได้ว่าใครเป็นคนส่งเรือออกไปท่ามกลางพายุ"
            })
    void a_sentence_ends_as_its_script_has_it(String text) {
        assertEquals(true, BlockShape.of(text).sentence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The port", "港口關閉", "बंदरगाह बंद", "ท่าเรือปิดมาเก้าวัน"})
    void a_heading_is_no_sentence(String text) {
        assertEquals(false, BlockShape.of(text).sentence());
    }
}
