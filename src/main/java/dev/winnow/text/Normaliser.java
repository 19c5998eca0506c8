package dev.winnow.text;

import java.util.List;

/** The repairs of a line: what is mended, and in which order. */
public final class Normaliser {
    private static final Repair QUOTED_PRINTABLE = new QuotedPrintable();
    private static final Repair ENTITIES = new Entities();
    private static final Repair MOJIBAKE = new Mojibake();

    /** Each sees the line as the one before left it. */
    private static final List<Repair> REPAIRS =
            List.of(new Invisibles(), new Spaces(), new Composition(), new StrayMarks(), new Edges());

    /** Most times that a line is mended, for damage inside damage. */
    private static final int MOST_ROUNDS = 8;

    private Normaliser() {}

    /** Mends a line without white space around it, whose text shows no damage as a whole. */
    public static Normalised normalise(String line) {
        return normalise(line, Damage.NONE, List.of());
    }

    /**
     * Mends a line without white space around it; mending the result again changes nothing.
     *
     * @param shown by the whole text
     * @param joints changes that make one line of several
     */
    public static Normalised normalise(String line, Damage shown, List<Replacement> joints) {
        Normalised done = Normalised.of(line, joints);
        if (shown.quotedPrintable()) {
            done = apply(QUOTED_PRINTABLE, done);
        }
        String before;
        int rounds = 0;
        do {
            before = done.text();
            done = round(done, shown.entities());
        } while (++rounds < MOST_ROUNDS && !isSettled(before, done.text()));
        return done;
    }

    /** Undoes misreading as often as it happened, since the repairs after it would take out its control characters. */
    private static Normalised misreadings(Normalised line) {
        Normalised done = line;
        String before = "";
        for (int i = 0; i < MOST_ROUNDS && !done.text().equals(before); i++) {
            before = done.text();
            done = apply(MOJIBAKE, done);
        }
        return done;
    }

    private static boolean isSettled(String before, String after) {
        Lines lines = new Lines(after);
        return after.equals(before) || !(lines.next() && lines.isSuspicious());
    }

    private static Normalised round(Normalised line, boolean entities) {
        Normalised done = misreadings(entities ? apply(ENTITIES, line) : line);
        for (Repair repair : REPAIRS) {
            done = apply(repair, done);
        }
        return done;
    }

    private static Normalised apply(Repair repair, Normalised done) {
        Revision revision = new Revision(done.text());
        repair.apply(done.text(), revision);
        return done.then(revision.finish());
    }
}
