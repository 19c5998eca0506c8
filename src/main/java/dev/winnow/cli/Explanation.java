package dev.winnow.cli;

import dev.winnow.model.Block;
import dev.winnow.model.Category;
import dev.winnow.model.Edit;
import dev.winnow.model.Label;
import dev.winnow.model.Reason;
import dev.winnow.pipeline.Separation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints the verdict on each block of a document, one line each. */
final class Explanation {
    private static final String REMOVED = "\033[31m";
    private static final String CHANGED = "\033[33m";
    private static final String MODEL = "model";
    private static final String INDENT = " ".repeat(28);
    private static final String PLAIN = "\033[0m";

    private final Terminal terminal;

    Explanation(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @param reasons of the verdict on each block */
    void print(Separation separation, List<List<Reason>> reasons) {
        List<Block> blocks = separation.document().blocks();
        List<Edit> inner = separation.innerEdits();
        int next = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            print(block, separation.findings().labels().get(i));
            if (separation.findings().labels().get(i).rule().startsWith(MODEL)) {
                print(reasons.get(i));
            }
            for (; next < inner.size() && inner.get(next).start() < block.end(); next++) {
                print(inner.get(next));
            }
        }
    }

    private void print(Block block, Label label) {
        Category category = label.category();
        if (category == null) {
            line("+", "", "", label.score(), label.rule(), Names.visible(block.text()));
        } else {
            line("-", REMOVED, category.key(), label.score(), label.rule(), Names.visible(block.text()));
        }
    }

    private void print(List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            String because = reasons.stream()
                    .map(reason -> String.format(Locale.ROOT, "%s %+.1f", reason.name(), reason.weight()))
                    .collect(Collectors.joining(", "));
            terminal.out().println(INDENT + "because " + because);
        }
    }

    private void print(Edit edit) {
        String change = "'" + Names.visible(edit.original()) + "' -> '" + Names.visible(edit.replacement()) + "'";
        line("~", CHANGED, edit.category().key(), edit.score(), edit.rule(), change);
    }

    private void line(String mark, String color, String category, double score, String rule, String text) {
        String line = String.format(Locale.ROOT, "%s %-20s %.2f %-32s %s", mark, category, score, rule, text);
        terminal.out().println(terminal.color() && !color.isEmpty() ? color + line + PLAIN : line);
    }
}
