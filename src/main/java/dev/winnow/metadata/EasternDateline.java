package dev.winnow.metadata;

import org.jspecify.annotations.Nullable;

/** Reads datelines of Chinese, Japanese and Korean agencies and papers. */
final class EasternDateline {
    private static final int LONGEST = 40;
    private static final int LONGEST_REPORTER = 20;
    private static final Vocabulary WORDS = Vocabulary.load("datelines.tsv");
    private static final String[] WIRES = {"=", "＝", "연합뉴스", "뉴시스", "共同", "時事", "ロイター", "AFP", "CNN"};

    private EasternDateline() {}

    static Datelines.@Nullable Found read(String line) {
        char first = line.charAt(0);
        if ("(（[【［".indexOf(first) >= 0) {
            return bracketed(line);
        }
        return first >= '\u3400' && first < '\uA000' ? chinese(line) : null;
    }

    /** {@code 新华社北京3月12日电}, with the reporters in brackets behind it if they are there. */
    private static Datelines.@Nullable Found chinese(String line) {
        int name = nameEnd(line);
        if (name == 0) {
            return null;
        }
        for (int end = name + 1; end < Math.min(line.length(), LONGEST); end++) {
            char c = line.charAt(end);
            if ("。，,：:".indexOf(c) >= 0) {
                return null;
            }
            boolean sent = WORDS.has("sent", String.valueOf(c))
                    || WORDS.has("sent", line.substring(end, Math.min(line.length(), end + 2)));
            boolean dated = line.charAt(end - 1) == '日' || line.charAt(end - 1) == '专' || line.charAt(end - 1) == '專';
            if (sent && dated) {
                int behind = end + 1;
                return new Datelines.Found(line.substring(0, behind), line.substring(0, name), textFrom(line, behind));
            }
        }
        return null;
    }

    private static int nameEnd(String line) {
        for (int end = Math.min(4, line.length()); end >= 2; end--) {
            String name = line.substring(0, end);
            if (Agencies.isAgency(name) || WORDS.has("own", name)) {
                return end;
            }
        }
        return 0;
    }

    private static int textFrom(String line, int behind) {
        int from = behind;
        if (from < line.length() && "（(".indexOf(line.charAt(from)) >= 0) {
            int close = Math.max(line.indexOf('）', from), line.indexOf(')', from));
            from = close > 0 && close - from <= LONGEST_REPORTER ? close + 1 : from;
        }
        while (from < line.length() && " \u3000".indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        return from;
    }

    /** {@code (서울=연합뉴스) 홍길동 기자 =}, {@code 【東京共同】}, {@code ［東京　１２日　ロイター］ -}. */
    private static Datelines.@Nullable Found bracketed(String line) {
        int close = 1;
        while (close < Math.min(line.length(), LONGEST) && ")）]】］".indexOf(line.charAt(close)) < 0) {
            close++;
        }
        if (close >= Math.min(line.length() - 1, LONGEST)) {
            return null;
        }
        String inside = line.substring(1, close);
        boolean eastern = inside.chars().anyMatch(c -> c >= 0x3000);
        boolean wire = false;
        for (String mark : WIRES) {
            wire |= inside.contains(mark);
        }
        if (!eastern || !wire || inside.length() < 3) {
            return null;
        }
        int from = close + 1;
        int reporter = line.indexOf('=', from);
        from = reporter > 0 && reporter - from <= LONGEST_REPORTER ? reporter + 1 : from;
        while (from < line.length() && " \u3000-–—".indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        return new Datelines.Found(line.substring(0, close + 1), agency(inside), from);
    }

    private static @Nullable String agency(String inside) {
        int mark = Math.max(inside.indexOf('='), inside.indexOf('＝'));
        String last = mark < 0 ? inside : inside.substring(mark + 1);
        for (String part : last.split("[ \u3000]", -1)) {
            if (Agencies.isAgency(part)) {
                return part;
            }
        }
        for (String agency : new String[] {"共同", "時事"}) {
            if (last.endsWith(agency)) {
                return agency;
            }
        }
        return null;
    }
}
