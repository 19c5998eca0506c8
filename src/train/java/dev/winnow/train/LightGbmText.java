package dev.winnow.train;

import dev.winnow.boilerplate.learned.Trees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the trees out of a model as LightGBM 4 writes it: lines of {@code key=value}, a paragraph for each tree. */
final class LightGbmText {
    /** A split by number whose rows are all finite: bits for categories and for missing values are not set. */
    private static final int SPECIAL = 0b1101;

    private final List<Integer> roots = new ArrayList<>();
    private final List<Integer> features = new ArrayList<>();
    private final List<Float> thresholds = new ArrayList<>();
    private final List<Integer> children = new ArrayList<>();
    private final List<Float> means = new ArrayList<>();
    private final List<Float> leaves = new ArrayList<>();

    private LightGbmText() {}

    /** @throws IllegalArgumentException if there are splits of another kind than {@code value <= threshold} */
    static Trees trees(String text) {
        LightGbmText found = new LightGbmText();
        Map<String, String> tree = new HashMap<>();
        for (String line : text.lines().toList()) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                tree.put(line.substring(0, equals), line.substring(equals + 1));
            } else {
                if (tree.containsKey("Tree")) {
                    found.take(tree);
                }
                tree.clear();
            }
        }
        return found.trees();
    }

    private void take(Map<String, String> tree) {
        int firstNode = features.size();
        int firstLeaf = leaves.size();
        String[] values = words(tree, "leaf_value");
        for (String value : values) {
            leaves.add(Float.parseFloat(value));
        }
        roots.add(values.length == 1 ? ~firstLeaf : firstNode);
        if (values.length > 1) {
            takeNodes(tree, firstNode, firstLeaf);
        }
    }

    private void takeNodes(Map<String, String> tree, int firstNode, int firstLeaf) {
        String[] feature = words(tree, "split_feature");
        String[] threshold = words(tree, "threshold");
        String[] kind = words(tree, "decision_type");
        String[] left = words(tree, "left_child");
        String[] right = words(tree, "right_child");
        String[] mean = words(tree, "internal_value");
        for (int i = 0; i < feature.length; i++) {
            if ((Integer.parseInt(kind[i]) & SPECIAL) != 0) {
                throw new IllegalArgumentException("a split of kind " + kind[i] + " cannot be scored");
            }
            features.add(Integer.parseInt(feature[i]));
            thresholds.add(roundedDown(Double.parseDouble(threshold[i])));
            children.add(child(left[i], firstNode, firstLeaf));
            children.add(child(right[i], firstNode, firstLeaf));
            means.add(Float.parseFloat(mean[i]));
        }
    }

    private static String[] words(Map<String, String> tree, String key) {
        String value = tree.get(key);
        if (value == null) {
            throw new IllegalArgumentException("a tree has no " + key);
        }
        return value.split(" ");
    }

    private static int child(String text, int firstNode, int firstLeaf) {
        int child = Integer.parseInt(text);
        return child >= 0 ? firstNode + child : ~(firstLeaf + ~child);
    }

    /** The greatest float that is not greater: the same floats lie below it as below the threshold. */
    static float roundedDown(double threshold) {
        float nearest = (float) threshold;
        return nearest > threshold ? Math.nextDown(nearest) : nearest;
    }

    private Trees trees() {
        short[] columns = new short[features.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = features.get(i).shortValue();
        }
        return new Trees(ints(roots), columns, floats(thresholds), ints(children), floats(means), floats(leaves));
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    private static float[] floats(List<Float> values) {
        float[] all = new float[values.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = values.get(i);
        }
        return all;
    }
}
