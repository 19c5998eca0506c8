package dev.winnow.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Phrases with alternatives as a graph without loops: a node is one UTF-16 unit of an alternative, a joint is the place
 * between two groups of alternatives of one phrase.
 *
 * <p>Where an empty alternative leaves two spaces side by side, or one at an end of the phrase, the text needs only one,
 * or none.
 */
final class PhraseGraph {
    /** Ends every alternative in {@link #units}; no folded text has it. */
    private static final char END = '\0';

    private final StringBuilder units = new StringBuilder();
    /** Joint after the alternative to which a node belongs. */
    private final List<Joint> jointAfter = new ArrayList<>();

    private final List<Joint> starts = new ArrayList<>();

    private PhraseGraph() {}

    /** The place between two groups of a phrase, or its end. */
    private static final class Joint {
        private final int phrase;
        /** First node of each alternative of the group that follows; empty after the last group. */
        private final int[] alternatives;

        Joint(int phrase, int[] alternatives) {
            this.phrase = phrase;
            this.alternatives = alternatives;
        }

        boolean isLast() {
            return alternatives.length == 0;
        }
    }

    /** What can come next. */
    static final class Reach {
        /** Nodes with one of which a text may go on, in ascending order. */
        private final int[] nodes;

        private final int[] phrases;

        private Reach(int[] nodes, int[] phrases) {
            this.nodes = nodes;
            this.phrases = phrases;
        }

        /** Phrases that are complete, in ascending order. */
        int[] phrases() {
            return phrases;
        }
    }

    /** A growing set of numbers. */
    private static final class Numbers {
        private int[] numbers = new int[8];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = number;
        }

        int[] ascending() {
            Arrays.sort(numbers, 0, size);
            int distinct = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || numbers[i] != numbers[i - 1]) {
                    numbers[distinct++] = numbers[i];
                }
            }
            return Arrays.copyOf(numbers, distinct);
        }
    }

    static PhraseGraph of(List<String> phrases) {
        PhraseGraph graph = new PhraseGraph();
        for (int i = 0; i < phrases.size(); i++) {
            graph.add(i, PhraseAlternatives.groups(phrases.get(i)));
        }
        return graph;
    }

    private void add(int phrase, List<List<String>> groups) {
        Joint joint = new Joint(phrase, new int[0]);
        for (int i = groups.size() - 1; i >= 0; i--) {
            List<String> group = groups.get(i);
            int[] alternatives = new int[group.size()];
            for (int a = 0; a < alternatives.length; a++) {
                alternatives[a] = units.length();
                append(group.get(a), joint);
            }
            joint = new Joint(phrase, alternatives);
        }
        starts.add(joint);
    }

    private void append(String alternative, Joint after) {
        units.append(alternative).append(END);
        for (int i = 0; i <= alternative.length(); i++) {
            jointAfter.add(after);
        }
    }

    /** What a text can begin with. */
    Reach starts() {
        Closure closure = new Closure(true);
        starts.forEach(closure::enter);
        return closure.reach();
    }

    private char unit(int node) {
        return units.charAt(node);
    }

    /** What can come after each unit with which a text may go on. */
    NavigableMap<Character, Reach> next(Reach reach) {
        NavigableMap<Character, Closure> closures = new TreeMap<>();
        for (int node : reach.nodes) {
            char unit = unit(node);
            Closure closure = closures.get(unit);
            if (closure == null) {
                closure = new Closure(unit == ' ');
                closures.put(unit, closure);
            }
            closure.visit(node + 1);
        }
        NavigableMap<Character, Reach> next = new TreeMap<>();
        closures.forEach((unit, closure) -> next.put(unit, closure.reach()));
        return next;
    }

    /** The nodes that can be reached without a unit of text. */
    private final class Closure {
        private final boolean afterSpace;
        private final Numbers nodes = new Numbers();
        private final Numbers phrases = new Numbers();

        /** @param afterSpace true if further spaces of a phrase need none in the text */
        Closure(boolean afterSpace) {
            this.afterSpace = afterSpace;
        }

        void enter(Joint joint) {
            // After a space the phrase is complete already, without it.
            if (joint.isLast() && !afterSpace) {
                phrases.add(joint.phrase);
            }
            for (int alternative : joint.alternatives) {
                visit(alternative);
            }
        }

        void visit(int node) {
            char unit = unit(node);
            if (unit == END) {
                enter(jointAfter.get(node));
            } else if (unit == ' ' && afterSpace) {
                visit(node + 1);
            } else {
                nodes.add(node);
                if (unit == ' ') {
                    visitEnd(node + 1);
                }
            }
        }

        /** Spaces at the end of a phrase need none in the text. */
        private void visitEnd(int node) {
            if (unit(node) == ' ') {
                visitEnd(node + 1);
            }
            if (unit(node) != END) {
                return;
            }
            Joint joint = jointAfter.get(node);
            if (joint.isLast()) {
                phrases.add(joint.phrase);
            }
            for (int alternative : joint.alternatives) {
                visitEnd(alternative);
            }
        }

        Reach reach() {
            return new Reach(nodes.ascending(), phrases.ascending());
        }
    }
}
