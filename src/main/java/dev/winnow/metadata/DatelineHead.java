package dev.winnow.metadata;

import static dev.winnow.metadata.WordKind.NOBODY;
import static dev.winnow.metadata.WordKind.TAIL;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the head of a paragraph as a dateline: {@code ACCRA, March 12 (Reuters) -}, {@code BERLIN (dpa) –}, {@code МОСКВА,
 * 12 мар - РИА Новости.}, {@code 新华社北京3月12日电}, {@code (서울=연합뉴스)}.
 *
 * <p>A place before a dash is one only with an agency or a date, or in capitals before a long dash; and a sentence has to
 * begin behind it.
 */
final class DatelineHead {
    private static final int LONGEST = 90;
    private static final int LONGEST_CODE = 8;
    private static final int LEAST_TEXT = 20;
    private static final int MOST_TOKENS = 16;
    private static final int LEAST_CAPITALS = 5;
    private static final String DASHES = "-–—―";

    private DatelineHead() {}

    static Datelines.@Nullable Found read(String line) {
        Datelines.Found found = line.isEmpty() || line.length() < LEAST_TEXT ? null : byScript(line);
        return found != null && line.length() - found.end() >= LEAST_TEXT ? found : null;
    }

    private static Datelines.@Nullable Found byScript(String line) {
        Datelines.Found eastern = EasternDateline.read(line);
        if (eastern != null) {
            return eastern;
        }
        Datelines.Found found = western(line);
        if (found == null || found.printed().charAt(0) != '(') {
            return found;
        }
        // Quirk: Italian agencies stand before the place, "(ANSA) - ROMA, 12 MAR - ".
        Datelines.Found place = western(line.substring(found.end()));
        return place == null
                ? found
                : new Datelines.Found(
                        line.substring(0, found.end()) + place.printed(), found.agency(), found.end() + place.end());
    }

    private static Datelines.@Nullable Found western(String line) {
        Datelines.Found slashed = betweenSlashes(line);
        if (slashed != null) {
            return slashed;
        }
        for (int dash = 2; dash < Math.min(LONGEST, line.length() - 1); dash++) {
            if (isDash(line, dash)) {
                Datelines.Found found = before(line, dash);
                if (found != null) {
                    return found;
                }
                if (!mayGoOn(line, dash)) {
                    return null;
                }
            }
        }
        return inBrackets(line);
    }

    /** {@code (ANSA) - ROMA, 12 MAR - Text} and {@code ПЛАЦЕ - AGENCY. Text}: there is more of the dateline. */
    private static boolean mayGoOn(String line, int dash) {
        return line.charAt(0) == '(' || dash < LONGEST / 2;
    }

    private static boolean isDash(String line, int at) {
        if (DASHES.indexOf(line.charAt(at)) < 0 || line.charAt(at + 1) != ' ') {
            return false;
        }
        char before = line.charAt(at - 1);
        return before == ' ' || before == '.' || before == ')' || line.charAt(at) != '-';
    }

    private static Datelines.@Nullable Found before(String line, int dash) {
        String head = line.substring(0, dash).strip();
        String printed =
                head.endsWith(".") && line.charAt(dash - 1) == '.' ? head.substring(0, head.length() - 1) : head;
        int text = dash + 1;
        List<Token> tokens = Tokens.of(line.substring(dash + 1, Math.min(line.length(), dash + LONGEST)));
        int agencyEnd = Agencies.end(tokens, 0);
        String agency = agencyIn(printed);
        if (agency == null && agencyEnd > 0 && Token.at(tokens, agencyEnd).isMark(".:-–—")) {
            agency = Agencies.printed(tokens, 0, agencyEnd);
            text = dash + 1 + tokens.get(agencyEnd).end();
            printed = line.substring(0, dash + 1 + tokens.get(agencyEnd - 1).end());
        }
        if (agency == null && isCode(tokens) && head.indexOf(',') > 0 && isHead(head, false, line.charAt(dash))) {
            agency = tokens.get(0).text();
            text = dash + 1 + tokens.get(1).end();
            printed = line.substring(0, dash + 1 + tokens.get(0).end());
        }
        if (!isHead(head, agency != null, line.charAt(dash)) || !beginsSentence(line, text)) {
            return null;
        }
        return new Datelines.Found(printed.strip(), agency, skipSpaces(line, text));
    }

    /** Whether capitals and a full stop begin the text, as of an agency that nobody has listed. */
    private static boolean isCode(List<Token> tokens) {
        Token first = Token.at(tokens, 0);
        return first.isWord()
                && first.text().length() < LONGEST_CODE
                && isShouted(first.text())
                && Token.at(tokens, 1).isMark(".");
    }

    private static int skipSpaces(String line, int from) {
        int i = from;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static boolean beginsSentence(String line, int from) {
        int i = skipSpaces(line, from);
        while (i < line.length() && "\"“„«»'‘’(¿¡".indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        return i < line.length() && Character.isLetterOrDigit(line.charAt(i)) && !Character.isLowerCase(line.charAt(i));
    }

    /** The agency in brackets at the end of the head, or behind its last comma or slash. */
    private static @Nullable String agencyIn(String head) {
        int open = head.lastIndexOf('(');
        if (open >= 0) {
            int close = head.indexOf(')', open);
            String inside = close < 0 ? "" : head.substring(open + 1, close).strip();
            boolean code = !inside.isEmpty()
                    && inside.length() <= LONGEST_CODE
                    && inside.chars().allMatch(c -> Character.isLowerCase(c) || c == '/');
            boolean last = close == head.length() - 1 || open == 0;
            code |= open > 0 && head.indexOf(',') > 0 && isDatedCode(head.substring(0, open), inside);
            List<Token> words = Tokens.of(inside);
            code |= open > 0
                    && words.size() > 1
                    && Never.WORDS.has("agency", words.get(0).folded());
            return (code && last) || Agencies.isAgency(inside) ? inside : null;
        }
        int cut = Math.max(head.lastIndexOf('/'), head.lastIndexOf(','));
        String last = head.substring(cut + 1).strip();
        return cut > 0 && Agencies.isAgency(last) ? last : null;
    }

    /** Whether capitals in brackets stand behind a date, as those of an agency that nobody has listed. */
    private static boolean isDatedCode(String place, String inside) {
        return inside.length() >= 2
                && inside.length() < LONGEST_CODE
                && inside.chars().allMatch(Character::isUpperCase)
                && place.chars().anyMatch(Character::isDigit);
    }

    /** Whether places, a date and an agency make up the head, and enough of them. */
    private static boolean isHead(String head, boolean agency, char dash) {
        List<Token> tokens = Tokens.of(head);
        if (tokens.isEmpty() || tokens.size() > MOST_TOKENS) {
            return false;
        }
        boolean dated = false;
        boolean capitals = false;
        boolean longWord = false;
        int lower = 0;
        for (Token token : tokens) {
            dated |= token.kind() == Token.Kind.NUMBER;
            if (token.isWord()) {
                boolean shouted = isShouted(token.text());
                capitals |= shouted && token.text().length() >= LEAST_CAPITALS;
                longWord |= shouted && token.text().length() >= LEAST_CAPITALS - 1;
                lower += Character.isLowerCase(token.text().charAt(0)) ? 1 : 0;
            } else if (token.isMark(".:;!?\"“”'’")) {
                return agency && !token.isMark(":;!?\"“”");
            }
        }
        Token first = tokens.get(0);
        boolean place = first.isMark("(")
                || (first.isWord() && !Character.isLowerCase(first.text().charAt(0)));
        if (!place || lower > (dated || agency ? 3 : 0)) {
            return false;
        }
        boolean shoutedPlace = first.isWord()
                && isShouted(first.text())
                && (capitals || (dated && longWord))
                && !Never.WORDS.has("never", first.text());
        boolean placeAndDate = first.isWord() && dated && shoutedPlace && head.indexOf(',') > 0;
        return agency || placeAndDate || (shoutedPlace && !dated && dash != '-' && allShouted(tokens));
    }

    /** Loaded at the first head in capitals. */
    private static final class Never {
        private static final Vocabulary WORDS = Vocabulary.load("datelines.tsv");
    }

    private static boolean allShouted(List<Token> tokens) {
        return tokens.size() <= 4 && tokens.stream().allMatch(DatelineHead::mayBeOfPlace);
    }

    private static boolean mayBeOfPlace(Token token) {
        return !token.isWord() || (isShouted(token.text()) && !token.is(NOBODY) && !token.is(TAIL));
    }

    private static boolean isShouted(String word) {
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    /** {@code МОСКВА, 12 марта. /ТАСС/. Text}. */
    private static Datelines.@Nullable Found betweenSlashes(String line) {
        int open = line.indexOf('/');
        int close = open < 0 || open > LONGEST ? -1 : line.indexOf('/', open + 1);
        if (close < 0 || close > open + LONGEST / 2 || close + 2 >= line.length()) {
            return null;
        }
        String agency = line.substring(open + 1, close).strip();
        int text = close + (line.charAt(close + 1) == '.' ? 2 : 1);
        boolean whole = Agencies.isAgency(agency) && beginsSentence(line, text);
        return whole ? new Datelines.Found(line.substring(0, close + 1), agency, skipSpaces(line, text)) : null;
    }

    /** {@code नई दिल्ली, 12 मार्च (भाषा) Text}: no dash, but a place, a date and an agency. */
    private static Datelines.@Nullable Found inBrackets(String line) {
        int open = line.indexOf('(');
        int close = open < 2 || open > LONGEST / 2 ? -1 : line.indexOf(')', open);
        if (close < 0 || close > open + LONGEST / 2 || close + 2 >= line.length()) {
            return null;
        }
        String agency = line.substring(open + 1, close).strip();
        String place = line.substring(0, open);
        int text = close + 1;
        while (text < line.length() && " :।.،,-–—".indexOf(line.charAt(text)) >= 0) {
            text++;
        }
        boolean dated = place.chars().anyMatch(Character::isDigit);
        boolean marked = line.charAt(close + 1) != ' ';
        boolean whole = Agencies.isAgency(agency)
                && (dated || marked)
                && place.indexOf(' ') > 0
                && beginsSentence(line, text)
                && isHead(place.strip(), true, '-');
        return whole ? new Datelines.Found(line.substring(0, close + 1), agency, text) : null;
    }
}
