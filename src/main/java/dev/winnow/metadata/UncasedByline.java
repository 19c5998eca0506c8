package dev.winnow.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line as a byline of a script without capitals: {@code 文/王小明}, {@code 山田太郎記者}, {@code 홍길동 기자}, {@code
 * كتب أحمد علي}. Only a word for the author makes one, and nothing but names, a date and an address may stand beside it.
 */
final class UncasedByline {
    private static final int LONGEST = 80;
    private static final int LONGEST_LABEL = 8;
    private static final int MOST_NAMES = 6;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_WORD = 14;
    private static final int LONGEST_FOREIGN = 12;
    private static final String MARKS = ":：/／|｜＝=";
    private static final String PARTS = "、，,;；/／｜|&";
    private static final String WRAPPERS = "\u200e\u200f()（）[]【】〔〕●■◎◆";

    /** Loaded at the first line in such a script. */
    private static final class Shipped {
        private static final Vocabulary WORDS = Vocabulary.loadAsWritten("uncased-bylines.tsv");
    }

    private UncasedByline() {}

    /** What the line says; null if it is no byline. */
    static @Nullable Byline read(String line, String language) {
        if (line.length() > LONGEST || !isUncased(language)) {
            return null;
        }
        String bare = withoutTail(withoutCredits(strip(line), language));
        if (bare.isEmpty()) {
            return null;
        }
        for (int end = Math.min(bare.length(), LONGEST_LABEL * 2); end > 0; end--) {
            String rest = behindLabel(bare, end, language);
            if (rest != null) {
                return rest.isEmpty()
                        ? new Byline(List.of(), null, Byline.Evidence.LABEL_ALONE)
                        : byline(rest, language);
            }
        }
        String before = beforeSuffix(bare, language);
        return before == null ? null : byline(before, language);
    }

    private static boolean isUncased(String language) {
        return switch (language) {
            case "zh", "ja", "ko", "ar", "fa", "he", "hi", "bn", "th" -> true;
            default -> false;
        };
    }

    private static boolean isUnspaced(String language) {
        return language.equals("zh") || language.equals("ja") || language.equals("ko");
    }

    /** The names behind the label that ends at {@code end}; null if there is no such label. */
    private static @Nullable String behindLabel(String bare, int end, String language) {
        String label = bare.substring(0, end);
        String rest = bare.substring(end).strip();
        boolean marked = !rest.isEmpty() && MARKS.indexOf(rest.charAt(0)) >= 0;
        boolean plain = Shipped.WORDS.has("label", language, label);
        if (!plain && !(marked && Shipped.WORDS.has("marked", language, label))) {
            return null;
        }
        boolean glued = Shipped.WORDS.has("glued", language, label)
                && rest.length() > 1
                && rest.length() < MOST_WORDS
                && Shipped.WORDS.has("surname", language, rest.substring(0, 1));
        boolean parted = rest.isEmpty() || glued || marked || rest.length() < bare.length() - end;
        return parted ? (marked ? rest.substring(1).strip() : rest) : null;
    }

    private static @Nullable String beforeSuffix(String bare, String language) {
        for (int start = Math.max(1, bare.length() - LONGEST_LABEL); start < bare.length(); start++) {
            if (Shipped.WORDS.has("suffix", language, bare.substring(start))) {
                return bare.substring(0, start).strip();
            }
        }
        return null;
    }

    private static @Nullable Byline byline(String names, String language) {
        List<String> found = new ArrayList<>();
        String suffixless = beforeSuffix(names, language);
        for (String name : names(suffixless == null ? names : suffixless, language)) {
            if (!isName(name, language)) {
                return null;
            }
            found.add(name);
        }
        boolean few = !found.isEmpty() && found.size() <= MOST_NAMES;
        return few ? new Byline(found, null, Byline.Evidence.LABELLED) : null;
    }

    /** The names; what a comma parts from the last of several is their office. */
    private static List<String> names(String text, String language) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        String[] words = text.split("[ \u3000]+", -1);
        int last = 0;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            boolean glued = isGluedAnd(words, i, name, language);
            if (glued || Shipped.WORDS.has("and", word)) {
                flush(names, name);
                last = names.size() + 1;
                name.append(glued ? word.substring(1) : "");
                continue;
            }
            // Quirk: a space parts the two halves of a Japanese name, but two Chinese or Korean names.
            boolean apart = language.equals("zh") || language.equals("ko");
            if (apart || (name.length() > 0 && PARTS.indexOf(name.charAt(name.length() - 1)) >= 0)) {
                flush(names, name);
            }
            name.append(name.isEmpty() ? "" : " ").append(word);
        }
        flush(names, name);
        return last > 0 && names.size() > last ? names.subList(0, last) : names;
    }

    /** Whether the word begins with the Arabic or Hebrew "and", between names of two words or more. */
    private static boolean isGluedAnd(String[] words, int at, CharSequence before, String language) {
        String and = language.equals("ar") ? "و" : language.equals("he") ? "ו" : "";
        boolean behindName = before.toString().strip().indexOf(' ') > 0;
        return !and.isEmpty()
                && behindName
                && at + 1 < words.length
                && words[at].startsWith(and)
                && words[at].length() > MOST_WORDS - 1;
    }

    /** The text before a word for who took the pictures: {@code 文/沈一白 图/顾小满}. */
    private static String withoutCredits(String line, String language) {
        int start = 0;
        for (int space = line.indexOf(' '); space >= 0; space = line.indexOf(' ', space + 1)) {
            int mark = space + 1;
            while (mark < line.length() && mark - space <= LONGEST_LABEL && MARKS.indexOf(line.charAt(mark)) < 0) {
                mark++;
            }
            boolean credit = mark < line.length()
                    && space > start
                    && Shipped.WORDS.has(
                            "credit", language, line.substring(space + 1, mark).strip());
            if (credit) {
                return line.substring(0, space);
            }
            start = space;
        }
        return line;
    }

    private static void flush(List<String> names, StringBuilder name) {
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || PARTS.indexOf(name.charAt(i)) >= 0) {
                String part = name.substring(start, i).strip();
                if (!part.isEmpty()) {
                    names.add(part);
                }
                start = i + 1;
            }
        }
        name.setLength(0);
    }

    private static boolean isName(String name, String language) {
        String[] words = name.split(" ", -1);
        if (words.length > MOST_WORDS) {
            return false;
        }
        for (String word : words) {
            boolean letters = !word.isEmpty()
                    && word.length() <= LONGEST_WORD
                    && word.chars().allMatch(c -> Tokens.isLetter((char) c) || "·・.'\"־-\u200c".indexOf(c) >= 0);
            if (!letters || Shipped.WORDS.has("nobody", word)) {
                return false;
            }
        }
        return isUnspaced(language) ? isShortName(name) : words.length > 1 || language.equals("th");
    }

    private static boolean isShortName(String name) {
        int letters = name.replace(" ", "").length();
        boolean foreign = name.indexOf('·') > 0 || name.indexOf('・') > 0 || name.charAt(0) < '\u3000';
        return letters >= 2 && letters <= (foreign ? LONGEST_FOREIGN : kana(name) ? MOST_WORDS + 4 : MOST_WORDS + 1);
    }

    private static boolean kana(String name) {
        return name.chars().anyMatch(c -> c >= 0x3040 && c <= 0x30FF);
    }

    private static String strip(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && (WRAPPERS.indexOf(line.charAt(from)) >= 0 || line.charAt(from) == ' ')) {
            from++;
        }
        while (to > from && (WRAPPERS.indexOf(line.charAt(to - 1)) >= 0 || line.charAt(to - 1) == ' ')) {
            to--;
        }
        return line.substring(from, to);
    }

    /** The text before the first digit, address for mail, bracket or bar with a date behind it. */
    private static String withoutTail(String text) {
        int end = 0;
        int lastSpace = 0;
        while (end < text.length() && !endsNames(text.charAt(end), end)) {
            if (text.charAt(end) == '@') {
                end = lastSpace;
                break;
            }
            lastSpace = text.charAt(end) == ' ' ? end : lastSpace;
            end++;
        }
        return strip(text.substring(0, end)).strip();
    }

    /** A bar close to the start stands behind the label. */
    private static boolean endsNames(char c, int at) {
        return Character.isDigit(c) || c == '（' || c == '(' || ((c == '|' || c == '｜') && at > LONGEST_LABEL / 2);
    }
}
