package dev.winnow.text;

/** The repair that takes out the white space that other repairs left at the ends of a line. */
final class Edges implements Repair {

    private static boolean isOfEdge(char unit) {
        return (Units.of(unit) & (Units.SPACE | Units.INVISIBLE | Units.LINE_END)) != 0;
    }

    @Override
    public void apply(String line, Revision revision) {
        if (line.isEmpty() || !(isOfEdge(line.charAt(0)) || isOfEdge(line.charAt(line.length() - 1)))) {
            return;
        }
        Lines lines = new Lines(line);
        if (!lines.next() || (lines.start() == 0 && lines.end() == line.length())) {
            return;
        }
        if (lines.start() > 0) {
            revision.replace(0, lines.start(), "", Replacement.Kind.EXOTIC_SPACE);
        }
        if (lines.end() < line.length() && lines.end() > lines.start()) {
            revision.replace(lines.end(), line.length(), "", Replacement.Kind.EXOTIC_SPACE);
        }
    }
}
