package dev.winnow.text;

import java.util.List;

/** The repairs of a line: what is mended, and in which order. */
public final class Normaliser {
    /** Each sees the line as the one before left it. */
    private static final List<Repair> REPAIRS =
            List.of(new Invisibles(), new Spaces(), new Composition(), new StrayMarks());

    private Normaliser() {}

    /** Mends a line without white space around it; mending the result again changes nothing. */
    public static Normalised normalise(String line) {
        Normalised done = new Normalised(line, List.of());
        for (Repair repair : REPAIRS) {
            Revision revision = new Revision(done.text());
            repair.apply(done.text(), revision);
            done = done.then(revision.finish());
        }
        return done;
    }
}
