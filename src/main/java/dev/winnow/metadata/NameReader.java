package dev.winnow.metadata;

import static dev.winnow.metadata.WordKind.AND;
import static dev.winnow.metadata.WordKind.COLLECTIVE;
import static dev.winnow.metadata.WordKind.CREDIT;
import static dev.winnow.metadata.WordKind.NOBODY;
import static dev.winnow.metadata.WordKind.PARTICLE;
import static dev.winnow.metadata.WordKind.ROLE;
import static dev.winnow.metadata.WordKind.TAIL;
import static dev.winnow.metadata.WordKind.TITLE;
import static dev.winnow.metadata.WordKind.TOPIC;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the people of a byline, token by token: names parted by commas and conjunctions, without their titles, degrees,
 * roles and agencies.
 */
final class NameReader {
    private static final int MOST_WORDS = 5;
    private static final int MOST_NAMES = 20;

    private final List<Token> tokens;
    private final NameWords words = NameWords.shipped();
    private final List<String> names = new ArrayList<>();
    private @Nullable String agency;
    private boolean role;
    private boolean singleWord;
    private boolean known;
    private int at;

    private final boolean labelled;
    private final String language;

    /** @param labelled whether a word for the author stands before the names; then words of menus may be of names */
    NameReader(List<Token> tokens, boolean labelled, String language) {
        this.tokens = tokens;
        this.language = language;
        this.labelled = labelled;
    }

    List<String> names() {
        return names;
    }

    /** The agency among the names; null if there is none. */
    @Nullable
    String agency() {
        return agency;
    }

    /** Whether a role stands behind a name. */
    boolean hasRole() {
        return role;
    }

    /** Whether the first name is one word alone. */
    boolean isSingleWord() {
        return singleWord;
    }

    /** Whether the first name begins with a known first name. */
    boolean isKnown() {
        return known;
    }

    /** Index of the first token that is no part of a name, title, degree or role. */
    int end() {
        return at;
    }

    /** Reads on from a token; false if neither a name nor an agency stands there. */
    boolean read(int from) {
        at = from;
        if (!one()) {
            return false;
        }
        while (names.size() < MOST_NAMES) {
            skipDegreesAndRoles();
            int before = at;
            if (!connected() || !one()) {
                at = before;
                break;
            }
        }
        return true;
    }

    /** Goes behind what parts two names; false if nothing does. */
    private boolean connected() {
        Token token = Token.at(tokens, at);
        Token next = Token.at(tokens, at + 1);
        boolean comma = token.isMark(",");
        boolean conjunction =
                isAnd(token) || token.isMark("&+;/") || token.text().equals("•");
        if (comma && (isAnd(next) || next.isMark("&"))) {
            at += 2;
            return true;
        }
        if (isCredit(at + 1)) {
            return false;
        }
        at += comma || conjunction ? 1 : 0;
        return conjunction || (comma && !role && nameLength(at) > 1);
    }

    /** Whether two words stand there for somebody who is not the author, as in {@code ; Editing by John Roe}. */
    private boolean isCredit(int from) {
        String phrase = Token.at(tokens, from).folded() + " "
                + Token.at(tokens, from + 1).folded();
        return words.has(CREDIT, phrase);
    }

    private boolean isAnd(Token token) {
        return token.is(AND) || words.isAnd(language, token);
    }

    private boolean one() {
        while (Token.at(tokens, at).is(TITLE) || isBy(at)) {
            at++;
        }
        int agencyEnd = Agencies.end(tokens, at);
        // Quirk: Petra is an agency, and the first name of many.
        boolean person = agencyEnd == at + 1 && words.isFirstName(tokens.get(at)) && nameLength(at) > 1;
        if (agencyEnd > at && !person) {
            agency = Agencies.printed(tokens, at, agencyEnd);
            at = agencyEnd;
            return true;
        }
        int length = Math.max(nameLength(at), collectiveLength(at));
        boolean behindSlash = Token.at(tokens, at - 1).isMark("/");
        if (length == 1 && behindSlash && !names.isEmpty()) {
            at++;
            return true;
        }
        if (length == 0 || (role && !words.isFirstName(tokens.get(at)))) {
            return false;
        }
        if (names.isEmpty()) {
            singleWord = length == 1;
            known = words.isFirstName(tokens.get(at)) || (length > 1 && NameWords.isInitial(tokens.get(at)));
        }
        names.add(name(at, at + length));
        at += length;
        return true;
    }

    private boolean isBy(int index) {
        return names.isEmpty() && index > 0 && Token.at(tokens, index).folded().equals("by");
    }

    /** Number of tokens of the name that begins at {@code from}; 0 if none does. */
    int nameLength(int from) {
        int i = from;
        int end = from;
        boolean full = false;
        while (i < tokens.size() && i - from < MOST_WORDS) {
            Token token = tokens.get(i);
            if (isParticle(token) && (i > from || NameWords.isCapitalised(Token.at(tokens, i + 1)))) {
                i++;
            } else if (isNameWord(i, from)) {
                full |= tokens.get(i).text().length() > 1
                        && !tokens.get(i).text().endsWith(".");
                end = ++i;
            } else {
                break;
            }
        }
        return full ? end - from : 0;
    }

    /** Number of tokens of a name such as {@code the Harbour editors}; 0 if none begins at {@code from}. */
    private int collectiveLength(int from) {
        boolean named = false;
        for (int i = from; i < Math.min(tokens.size(), from + MOST_WORDS); i++) {
            Token token = tokens.get(i);
            if (named && token.is(COLLECTIVE) && !Token.at(tokens, i + 1).is(COLLECTIVE)) {
                return labelled ? i + 1 - from : 0;
            }
            boolean kind = token.is(ROLE) || token.is(COLLECTIVE);
            boolean article = i == from && token.folded().equals("the");
            if (!kind && !article && !NameWords.isCapitalised(token)) {
                return 0;
            }
            named |= !kind && !article;
        }
        return 0;
    }

    private boolean isParticle(Token token) {
        return token.isWord() && Character.isLowerCase(token.text().charAt(0)) && token.is(PARTICLE) && !isAnd(token);
    }

    private boolean isNameWord(int index, int from) {
        Token token = tokens.get(index);
        if (!NameWords.isCapitalised(token) || isDay(index)) {
            return false;
        }
        if (token.is(COLLECTIVE)) {
            return index > from;
        }
        if (index > from && token.is(PARTICLE) && NameWords.isCapitalised(Token.at(tokens, index + 1))) {
            return true;
        }
        boolean surname = index > from && words.isFirstName(tokens.get(from));
        boolean last = !NameWords.isCapitalised(Token.at(tokens, index + 1));
        return !token.is(ROLE)
                && !words.isDegree(token)
                && (!token.is(TAIL) || (surname && token.folded().length() > 3 && last && isLineEnd(index + 1)))
                && (!token.is(NOBODY) || (last && (surname || (labelled && index > from))))
                && (labelled || !token.is(TOPIC) || (surname && last));
    }

    private boolean isLineEnd(int index) {
        return index >= tokens.size();
    }

    /** Whether a number stands behind the word, as behind the name of a month. */
    private boolean isDay(int index) {
        Token number = Token.at(tokens, index + 1);
        Token behind = Token.at(tokens, index + 2);
        boolean counts = behind.isWord()
                && !behind.is(TAIL)
                && Character.isLowerCase(behind.text().charAt(0));
        return number.kind() == Token.Kind.NUMBER
                && number.start() > tokens.get(index).end()
                && !counts;
    }

    private String name(int from, int to) {
        boolean capitals = tokens.subList(from, to).stream()
                .allMatch(token -> token.text().chars().noneMatch(Character::isLowerCase));
        StringBuilder name = new StringBuilder();
        for (Token token : tokens.subList(from, to)) {
            boolean particle = capitals && !name.isEmpty() && token.is(PARTICLE);
            String word = NameWords.titleCase(token.text(), capitals && to > from + 1);
            name.append(name.isEmpty() ? "" : " ").append(particle ? token.folded() : word);
        }
        return name.toString();
    }

    /** Goes behind {@code , PhD}, {@code , Staff Writer}, {@code , London} and {@code Staff Writer}. */
    private void skipDegreesAndRoles() {
        while (true) {
            Token token = Token.at(tokens, at);
            Token next = Token.at(tokens, at + 1);
            if (words.isDegree(token)) {
                at++;
            } else if (token.isMark(",") && words.isDegree(next)) {
                at += 2;
            } else if (token.is(ROLE)) {
                role = true;
                at = segmentEnd(at);
            } else if (token.isMark(",") && Agencies.end(tokens, at + 1) > at + 1) {
                at++;
                one();
            } else if (token.isMark(",") && isNoName(at + 1)) {
                at = segmentEnd(at + 1);
            } else {
                return;
            }
        }
    }

    /** Whether the stretch up to the next comma is a role or a single word that is a place or a role. */
    private boolean isNoName(int from) {
        int end = segmentEnd(from);
        boolean hasRole =
                tokens.subList(Math.min(from, tokens.size()), end).stream().anyMatch(t -> t.is(ROLE));
        role |= hasRole;
        return hasRole || (end == from + 1 && NameWords.isCapitalised(tokens.get(from)) && !isAnd(tokens.get(from)));
    }

    private int segmentEnd(int from) {
        int end = from;
        while (end < tokens.size()
                && !tokens.get(end).isMark(",;|•·–—(")
                && tokens.get(end).kind() != Token.Kind.NUMBER
                && !isAnd(tokens.get(end))) {
            end++;
        }
        return Math.max(end, Math.min(from, tokens.size()));
    }
}
