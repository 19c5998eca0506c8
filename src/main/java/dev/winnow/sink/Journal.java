package dev.winnow.sink;

import dev.winnow.model.Digest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The redo journal of a commit: which temp files replace their targets, and which files go. A text of lines, the last of
 * which holds the digest of all the others, so that a torn journal counts as none.
 *
 * @param puts files to rename, in order
 * @param removals names of files of the previous data set that have no successor
 */
record Journal(List<FileFacts> puts, List<String> removals) {

    static final String NAME = ".winnow-journal";

    private static final String HEAD = "winnow journal 1\n";
    private static final String PUT = "put";
    private static final String REMOVE = "remove";
    private static final String END = "end";

    byte[] encode() {
        StringBuilder text = new StringBuilder(HEAD);
        for (FileFacts put : puts) {
            text.append(PUT).append(' ').append(put.sha256().hex()).append(' ');
            text.append(put.size()).append(' ').append(put.name()).append('\n');
        }
        for (String name : removals) {
            text.append(REMOVE).append(' ').append(name).append('\n');
        }
        text.append(end(text.toString()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Null if this is not a whole journal. */
    static @Nullable Journal decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.lastIndexOf(END + ' ');
        if (!text.startsWith(HEAD) || end < 0 || !text.substring(end).equals(end(text.substring(0, end)))) {
            return null;
        }
        Journal journal = new Journal(new ArrayList<>(), new ArrayList<>());
        text.substring(HEAD.length(), end).lines().forEach(journal::add);
        return journal;
    }

    private void add(String line) {
        String[] words = line.split(" ", -1);
        if (words[0].equals(PUT)) {
            puts.add(new FileFacts(words[3], Long.parseLong(words[2]), new Digest(words[1]), 0));
        } else {
            removals.add(words[1]);
        }
    }

    private static String end(String lines) {
        return END + ' ' + Digest.of(lines).hex() + '\n';
    }
}
