package dev.winnow.metadata;

import static dev.winnow.metadata.WordKind.BEGINNING;
import static dev.winnow.metadata.WordKind.COLLECTIVE;
import static dev.winnow.metadata.WordKind.CREDIT;
import static dev.winnow.metadata.WordKind.LABEL;
import static dev.winnow.metadata.WordKind.NOBODY;
import static dev.winnow.metadata.WordKind.NOUN;
import static dev.winnow.metadata.WordKind.PARTICLE;
import static dev.winnow.metadata.WordKind.ROLE;
import static dev.winnow.metadata.WordKind.TAIL;

import dev.winnow.text.Folding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line as a byline of a script that has capitals: {@code By JANE DOE and John Roe, Reuters}, {@code March 3 · Jane
 * Doe · 5 min read}. A line that goes on like a sentence is none.
 */
final class BylineLine {
    private static final int LONGEST = 250;
    private static final int LONGEST_BARE = 120;
    private static final int DATE_LENGTH = 20;
    private static final int MOST_TOKENS = 50;
    private static final int MOST_LEADING = 16;
    private static final int LABEL_WORDS = 6;
    private static final int SENTENCE = 12;
    private static final int PLAIN_REST = 7;
    private static final String SEPARATORS = "|•·–—-/(,;:●▪~*→…>«»[➤⋅∙";

    private final NameWords words = NameWords.shipped();
    private final String line;
    private final String language;
    private final List<Token> tokens;

    private BylineLine(String line, String language) {
        this.line = line;
        this.language = language;
        this.tokens = Tokens.of(line);
    }

    /** What the line says; null if it is no byline. */
    static @Nullable Byline read(String line, String language) {
        if (line.length() > LONGEST || !mayBegin(line)) {
            return null;
        }
        BylineLine read = new BylineLine(line, language);
        return read.tokens.isEmpty() || read.tokens.size() > MOST_TOKENS ? null : read.read();
    }

    /** Quickly: whether the line begins with a known word, or with a date, or is short enough for a bare name. */
    private static boolean mayBegin(String line) {
        int from = 0;
        while (from < line.length() && !Tokens.isLetter(line.charAt(from)) && !Character.isDigit(line.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < line.length() && (Tokens.isLetter(line.charAt(to)) || "-'’".indexOf(line.charAt(to)) >= 0)) {
            to++;
        }
        if (to == from) {
            return from < line.length();
        }
        boolean named = Character.isUpperCase(line.charAt(from)) && line.length() <= LONGEST_BARE;
        return named
                || holdsDigit(line, to)
                || NameWords.shipped().has(BEGINNING, Folding.fold(line.substring(from, to)));
    }

    private static boolean holdsDigit(String line, int from) {
        for (int i = from; i < Math.min(line.length(), from + DATE_LENGTH); i++) {
            if (Character.isDigit(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line is a word for somebody who is not the author, so that the name on the next line is not either. */
    static boolean isCreditLabel(String line) {
        if (line.length() > LONGEST / 4) {
            return false;
        }
        BylineLine read = new BylineLine(line, "");
        return read.tokens.size() <= LABEL_WORDS && read.isCredit(0);
    }

    /** What a line says that stands below a word for the author; null if it names nobody. */
    static @Nullable Byline readBelowLabel(String label, String line, String language) {
        Byline byline = read(line, language);
        if (byline != null && byline.evidence() == Byline.Evidence.LABELLED) {
            return byline;
        }
        if (line.length() > LONGEST) {
            return null;
        }
        BylineLine read = new BylineLine(line, language);
        NameReader names = new NameReader(read.tokens, true, language);
        boolean fits = !read.tokens.isEmpty()
                && names.read(0)
                && read.restFits(names.end(), true)
                && (names.isKnown() || !names.isSingleWord() || label.indexOf(' ') > 0);
        return fits ? new Byline(names.names(), names.agency(), Byline.Evidence.LABELLED) : null;
    }

    private @Nullable Byline read() {
        int start = 0;
        int label = labelEnd(0);
        if (label == 0) {
            start = leadingEnd();
            label = labelEnd(start);
        }
        if (isCredit(label)) {
            return null;
        }
        if (label == start) {
            return bare(start);
        }
        if (label >= tokens.size()) {
            boolean alone = start == 0 && tokens.size() <= LABEL_WORDS;
            return alone ? new Byline(List.of(), null, Byline.Evidence.LABEL_ALONE) : null;
        }
        return labelled(start, label);
    }

    private @Nullable Byline labelled(int start, int label) {
        NameReader names = new NameReader(tokens, true, language);
        if (!names.read(label)) {
            return handle(start, label);
        }
        boolean weak = isWeak(start, label);
        boolean dated = start > 0 || isDated(names.end());
        boolean ends = names.end() >= tokens.size();
        boolean enough = !weak || !names.isSingleWord() || (dated && !isWordAt(names.end()));
        if (!enough
                || !restFits(names.end(), weak && start == 0)
                || (isNoun(start, label) && !ends && !dated && !names.hasRole())) {
            return null;
        }
        return new Byline(names.names(), names.agency(), Byline.Evidence.LABELLED);
    }

    private boolean isWordAt(int index) {
        Token token = Token.at(tokens, index);
        return token.isWord() && !token.is(TAIL);
    }

    /** A name in lower case, as people choose them in forums: only behind a plain label or beside a date. */
    private @Nullable Byline handle(int start, int label) {
        Token name = Token.at(tokens, label);
        Token next = Token.at(tokens, label + 1);
        boolean plausible = name.isWord()
                && !name.is(NOBODY)
                && !name.is(TAIL)
                && !name.is(ROLE)
                && !name.is(PARTICLE)
                && !name.is(COLLECTIVE)
                && name.text().length() > 2;
        boolean bounded = next.isEnd()
                ? start > 0
                : (next.isMark("|•·-–—") && isDated(label + 1))
                        || (next.is(TAIL) && isDated(label + 1) && !isWeak(start, label));
        return plausible && bounded && !LineShape.isProse(line)
                ? new Byline(List.of(name.text()), null, Byline.Evidence.LABELLED)
                : null;
    }

    private @Nullable Byline bare(int start) {
        NameReader names = new NameReader(tokens, false, language);
        // Quirk: a name with an agency and no more is the credit of a picture, one with a colon behind it a speaker.
        if (!names.read(start)
                || names.names().isEmpty()
                || names.agency() != null
                || line.endsWith(":")
                || !restFits(names.end(), true)) {
            return null;
        }
        boolean dated = start > 0 || hasDate(names.end());
        boolean beside = dated || names.hasRole();
        if (beside && (names.isKnown() || !names.isSingleWord())) {
            boolean sure = names.isKnown() || names.hasRole();
            return new Byline(names.names(), names.agency(), sure ? Byline.Evidence.DATED : Byline.Evidence.NAME);
        }
        if (names.end() < tokens.size() || names.isSingleWord()) {
            return null;
        }
        return new Byline(
                names.names(), names.agency(), names.isKnown() ? Byline.Evidence.PERSON : Byline.Evidence.NAME);
    }

    /** Whether what stands behind the names is what bylines go on with. */
    private boolean restFits(int end, boolean weak) {
        Token next = Token.at(tokens, end);
        int rest = tokens.size() - end;
        boolean separated = line.indexOf('|') >= 0 || line.indexOf('•') >= 0 || line.indexOf('·') >= 0;
        if (rest > SENTENCE && !separated && LineShape.endsSentence(line)) {
            return false;
        }
        if (next.isMark(".")) {
            return rest == 1 || isCredit(end + 1) || (Token.at(tokens, end + 1).is(TAIL) && isDated(end));
        }
        boolean boundary = next.isEnd()
                || next.isMark(SEPARATORS)
                || next.kind() == Token.Kind.NUMBER
                || next.kind() == Token.Kind.HANDLE
                || next.is(ROLE)
                || next.is(TAIL)
                || isCredit(end)
                || isDated(end, end + 2);
        return boundary && (rest <= PLAIN_REST || !weak || isDated(end) || hasRole(end));
    }

    private boolean hasRole(int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).is(ROLE) || tokens.get(i).kind() == Token.Kind.HANDLE) {
                return true;
            }
        }
        return false;
    }

    private boolean isDated(int from) {
        return isDated(from, tokens.size());
    }

    /** Whether a year, a whole date, a time or a reading time stands among the tokens from {@code from} on. */
    private boolean hasDate(int from) {
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean whole = token.text().indexOf('.') > 0
                    || token.text().indexOf('/') > 0
                    || token.text().indexOf(':') > 0;
            boolean year = token.text().length() == 4
                    && (token.text().startsWith("19") || token.text().startsWith("20"));
            if (token.kind() == Token.Kind.NUMBER && (whole || year)) {
                return token.start() > tokens.get(i - 1).end()
                        || !tokens.get(i - 1).isWord()
                        || whole;
            }
        }
        return ReadingTimes.minutes(line) != null;
    }

    /** Whether a number stands among the tokens: a day, a year, minutes. */
    private boolean isDated(int from, int to) {
        for (int i = from; i < Math.min(to, tokens.size()); i++) {
            if (tokens.get(i).kind() == Token.Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** Index behind a date or reading time at the start of the line; 0 if there is none. */
    private int leadingEnd() {
        int numbers = 0;
        int i = 0;
        while (i < tokens.size() && i < MOST_LEADING) {
            Token token = tokens.get(i);
            boolean number = token.kind() == Token.Kind.NUMBER;
            boolean calendar = token.isWord() && (nearNumber(i) || token.is(TAIL));
            if (labelEnd(i) > i || !(number || calendar || token.isMark(".,:|•·–—-/()"))) {
                break;
            }
            numbers += number ? token.text().length() > 4 ? 2 : 1 : 0;
            i++;
        }
        return numbers > 1 ? i : 0;
    }

    /** Whether the word is likely to be a month or a unit of time. */
    private boolean nearNumber(int index) {
        Token next = Token.at(tokens, index + 1);
        Token before = Token.at(tokens, index - 1);
        Token behind = Token.at(tokens, index - 2);
        boolean monthBefore = next.kind() == Token.Kind.NUMBER;
        boolean monthAfter =
                (before.kind() == Token.Kind.NUMBER || (before.isMark(".") && behind.kind() == Token.Kind.NUMBER))
                        && !before.text().startsWith("20")
                        && !before.text().contains(":")
                        && (!words.isFirstName(tokens.get(index)) || isYearAt(index + 1));
        return monthBefore || monthAfter;
    }

    private boolean isYearAt(int index) {
        return Token.at(tokens, index).isMark(",.")
                && Token.at(tokens, index + 1).kind() == Token.Kind.NUMBER;
    }

    /** Index behind the label that begins at {@code from}, with its colon; {@code from} if none does. */
    private int labelEnd(int from) {
        if (from >= tokens.size() || !tokens.get(from).is(BEGINNING)) {
            return from;
        }
        for (int count = Math.min(LABEL_WORDS, tokens.size() - from); count > 0; count--) {
            String phrase = phrase(from, count);
            int end = from + count;
            boolean colon = Token.at(tokens, end).isMark(":：");
            boolean last = end == tokens.size();
            boolean label = words.has(LABEL, phrase)
                    || words.isBy(language, phrase)
                    || (words.has(NOUN, phrase) && (colon || last || startsNames(end)));
            if (label) {
                return colon ? end + 1 : end;
            }
        }
        return from;
    }

    private boolean startsNames(int index) {
        return index == 1 && new NameReader(tokens, false, language).nameLength(index) > 1;
    }

    private boolean isNoun(int start, int label) {
        boolean colon = tokens.get(label - 1).isMark(":：");
        return !colon
                && words.has(NOUN, phrase(start, label - start))
                && !words.isBy(language, phrase(start, label - start));
    }

    /** Whether the label is one short word without a colon. */
    private boolean isWeak(int start, int label) {
        return label == start + 1;
    }

    private boolean isCredit(int from) {
        if (from >= tokens.size() || !tokens.get(from).is(BEGINNING)) {
            return false;
        }
        for (int count = Math.min(LABEL_WORDS, tokens.size() - from); count > 0; count--) {
            if (words.has(CREDIT, phrase(from, count))) {
                return true;
            }
        }
        return false;
    }

    private String phrase(int from, int count) {
        if (count == 1) {
            return tokens.get(from).folded();
        }
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            phrase.append(i > from ? " " : "").append(tokens.get(i).folded());
        }
        return phrase.toString();
    }
}
