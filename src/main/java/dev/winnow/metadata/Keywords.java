package dev.winnow.metadata;

import dev.winnow.model.Category;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the line of tags beside the article ({@code Tags: harbour, ferries}) and takes it out of the body. */
final class Keywords {
    private static final int MOST = 40;
    private static final int LONGEST_LINE = 600;
    private static final int LONGEST_TAG = 60;
    private static final int NEAR = 12;
    private static final double SCORE = 0.9;
    private static final String MARKS = "،؛,;，、；|•·#";

    private Keywords() {}

    static @Nullable List<String> find(Verdicts verdicts) {
        int from = Math.max(0, verdicts.first() - NEAR);
        int to = Math.min(verdicts.size(), verdicts.last() + NEAR);
        for (int i = to - 1; i >= from; i--) {
            List<String> tags = tagsOf(verdicts, i);
            if (!tags.isEmpty() && (!verdicts.isKept(i) || verdicts.isKeptBeside(i, i))) {
                verdicts.remove(i, Category.TAGS, "tags", SCORE);
                return tags;
            }
        }
        return null;
    }

    private static List<String> tagsOf(Verdicts verdicts, int i) {
        String line = verdicts.line(i);
        if (line.length() > LONGEST_LINE) {
            return List.of();
        }
        String behind = LineLabels.behind("tags", line);
        if (behind != null) {
            return LineShape.isProse(behind) ? List.of() : parts(marked(behind));
        }
        boolean below = i > 0 && !verdicts.isKept(i) && LineLabels.is("tags", verdicts.line(i - 1));
        boolean several = line.indexOf(',') > 0 || line.indexOf('#') == 0 || line.indexOf('、') > 0;
        return below && several && !LineShape.endsSentence(line) ? parts(line) : List.of();
    }

    // Quirk: Chinese has no spaces inside a word, so that pages part tags with them.
    private static String marked(String tags) {
        boolean chinese = tags.codePoints()
                .allMatch(c -> Character.isSpaceChar(c) || Character.isDigit(c) || Character.isIdeographic(c));
        return chinese ? tags.replace(' ', ',').replace('\u3000', ',') : tags;
    }

    private static List<String> parts(String text) {
        List<String> tags = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || MARKS.indexOf(text.charAt(i)) >= 0) {
                String tag = text.substring(start, i).strip();
                if (tag.endsWith(".") && i == text.length()) {
                    tag = tag.substring(0, tag.length() - 1);
                }
                if (tag.length() > LONGEST_TAG || tags.size() >= MOST) {
                    return List.of();
                }
                if (!tag.isEmpty() && !tags.contains(tag)) {
                    tags.add(tag);
                }
                start = i + 1;
            }
        }
        return List.copyOf(tags);
    }
}
