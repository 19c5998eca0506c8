package dev.winnow.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.model.Category;
import dev.winnow.model.Edit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edits are written as {@code start-end}. */
final class InnerEditsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
            none;none;''
            1-2;none;1-2
            none;1-2;1-2
            1-2 5-6;3-4;1-2 3-4 5-6
            1-2 4-5 9-10;3-7;1-2 3-7 9-10
            3-4 6-7;3-7;3-7
            3-7;3-7;3-7
            2-9;3-4;2-9
            1-3;3-7;1-3 3-7
            2-4 8-9;3-7;2-4 8-9
            6-8;3-7;3-7
            """)
    void a_cut_stands_for_the_repairs_inside_it(String repairs, String cuts, String merged) {
        assertEquals(
                merged,
                InnerEdits.merge(edits(repairs), edits(cuts)).stream()
                        .map(edit -> edit.start() + "-" + edit.end())
                        .collect(Collectors.joining(" ")));
    }

    private static List<Edit> edits(String written) {
        return written == null
                ? List.of()
                : Stream.of(written.split(" ", -1)).map(InnerEditsTest::edit).toList();
    }

    private static Edit edit(String written) {
        int dash = written.indexOf('-');
        int start = Integer.parseInt(written.substring(0, dash));
        int end = Integer.parseInt(written.substring(dash + 1));
        return new Edit(start, end, "x".repeat(end - start), "", Category.SHARE, "test", 1);
    }
}
