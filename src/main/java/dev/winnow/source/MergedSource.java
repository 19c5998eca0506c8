package dev.winnow.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** The documents of several roots, by collection, then by path, so that the order of the roots makes no difference. */
final class MergedSource implements Source {

    /** The first entry of a walk that is still ahead. */
    @SuppressWarnings("ArrayRecordComponent") // compared by the order below, never as a record
    private record Head(byte[] collection, Entry entry, Root root, Walk walk) {
        static final Comparator<Head> ORDER = Comparator.comparing(Head::collection, Arrays::compareUnsigned)
                .thenComparing(head -> head.entry.path(), Arrays::compareUnsigned)
                .thenComparing(head -> head.root.named());
    }

    private final PriorityQueue<Head> heads = new PriorityQueue<>(Head.ORDER);
    private @Nullable Head last;

    MergedSource(List<Root> roots) {
        for (Root root : roots) {
            byte[] collection = root.collection().getBytes(StandardCharsets.UTF_8);
            advance(collection, root, root.walk());
        }
    }

    private void advance(byte[] collection, Root root, Walk walk) {
        Entry next = walk.next();
        if (next != null) {
            heads.add(new Head(collection, next, root, walk));
        }
    }

    @Override
    public @Nullable Input next() throws InputConflict {
        Head head = heads.poll();
        if (head == null) {
            return null;
        }
        if (last != null && isSame(last, head)) {
            throw new InputConflict("two inputs are both called " + head.root.collection() + " "
                    + head.entry.input().id().path() + ": one from " + last.root.named() + ", one from "
                    + head.root.named() + "; convert them apart or with different --source");
        }
        last = head;
        advance(head.collection, head.root, head.walk);
        return head.entry.input();
    }

    private static boolean isSame(Head one, Head other) {
        return Arrays.equals(one.collection, other.collection) && Arrays.equals(one.entry.path(), other.entry.path());
    }

    @Override
    public void close() {
        heads.clear();
    }
}
