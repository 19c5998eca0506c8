package dev.winnow.cli;

import dev.winnow.evaluate.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Holds scores against figures that they must reach. */
final class Requirement {
    private Requirement() {}

    /**
     * One sentence for each figure that is not reached.
     *
     * @param least figures by the name of their group
     */
    static List<String> failures(Map<String, Double> least, List<Scores> scores) {
        List<String> failures = new ArrayList<>();
        least.forEach((name, figure) -> scores.stream()
                .filter(group -> group.group().path().equals(name))
                .findFirst()
                .ifPresentOrElse(
                        group -> {
                            if (!(group.main() >= figure)) {
                                failures.add(String.format(
                                        Locale.ROOT, "%s is %.4f, below %s.", name, group.main(), figure));
                            }
                        },
                        () -> failures.add("nothing scored is called " + name + "; it must be SET/TRACK or"
                                + " SET/TRACK/PART, as " + scores.get(0).group().path() + ".")));
        return failures;
    }
}
