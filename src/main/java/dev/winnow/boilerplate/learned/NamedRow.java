package dev.winnow.boilerplate.learned;

import java.util.ArrayList;
import java.util.List;

/** Takes the names of the features and leaves their values. */
final class NamedRow implements FeatureRow {
    private final List<String> numbers = new ArrayList<>();
    private final List<String> categories = new ArrayList<>();

    @Override
    public void number(String name, double value) {
        numbers.add(name);
    }

    @Override
    public void category(String name, double kind) {
        categories.add(name);
    }

    @Override
    public void number(String family, int member, double value) {
        number(family + "_" + member, value);
    }

    List<String> numbers() {
        return numbers;
    }

    List<String> categories() {
        return categories;
    }
}
