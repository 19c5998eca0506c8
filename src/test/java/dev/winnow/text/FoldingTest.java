package dev.winnow.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            READ ALSO                  ; read also
            '  two   words '           ; two words
            Don’t                      ; don't
            ‘a’ “b” „c‟                ; 'a' "b" "c"
            a–b—c‑d−e                  ; a-b-c-d-e
            ÄÖÜ ß ÉÇÃ                  ; äöü ß éçã
            SIGN UP I                  ; sign up i
            ΑΒΓ ДЖ                     ; αβγ дж
            ΕΠΌΜΕΝΗ ΣΕΛΊΔΑ             ; επομενη σελιδα
            Όλες οι πρόσφατες ειδήσεις ; ολεσ οι προσφατεσ ειδησεισ
            ЕЩЁ ещё                    ; еще еще
            YAZDIR yazdır İptal        ; yazdir yazdir iptal
            إقرأ أيضًا على الصفحة      ; اقرا ایضا علی الصفحه
            حمّل التطبـيق              ; حمل التطبیق
            ديدگاه‌ها كتاب              ; دیدگاه ها کتاب
            日本                         ; 日本
            😀 X                       ; 😀 x
            '\u00A0'                   ; ''
            """)
    void folds_case_quotes_dashes_and_spaces(String text, String folded) {
        assertEquals(folded, Folding.fold(text));
    }

    @Test
    void folds_every_kind_of_space() {
        assertEquals("a b c d e", Folding.fold("\u3000a\t\tb\u00A0 c\u2009\u202Fd\u2028e\u1680"));
    }

    @Test
    void folds_a_folded_text_to_itself() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            String folded = Folding.fold(MutatedText.text(random));
            assertEquals(folded, Folding.fold(folded));
        }
    }
}
