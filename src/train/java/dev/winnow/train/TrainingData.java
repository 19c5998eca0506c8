package dev.winnow.train;

import crawlercommons.domains.EffectiveTldFinder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The development data, in every rendering. */
final class TrainingData {
    private static final String TEXT = ".txt";

    private final Path folder;
    private final boolean all;

    private TrainingData(Path folder, boolean all) {
        this.folder = folder;
        this.all = all;
    }

    /**
     * The samples of all sets below a folder, in a fixed order.
     *
     * @param all also renderings that are only measured
     */
    static List<Sample> read(Path folder, boolean all) throws IOException {
        TrainingData data = new TrainingData(folder, all);
        List<Sample> samples = new ArrayList<>();
        for (Recipe.DataSet set : Recipe.SETS) {
            samples.addAll(data.samples(set));
        }
        return samples;
    }

    private List<Sample> samples(Recipe.DataSet set) throws IOException {
        Map<String, Page> pages = pages(set.name());
        List<Sample> samples = new ArrayList<>();
        for (Rendering rendering : set.renderings()) {
            if (all || rendering.weight() > 0) {
                Path texts = folder.resolve(set.name()).resolve("text").resolve(rendering.folder());
                samples.addAll(weighed(set, rendering, pages, files(texts)));
            }
        }
        return samples;
    }

    private static List<Sample> weighed(
            Recipe.DataSet set, Rendering rendering, Map<String, Page> pages, List<Path> files) {
        Map<String, Integer> counts = new HashMap<>();
        List<Sample> samples = new ArrayList<>();
        for (Path file : files) {
            Page page = pages.get(id(file));
            if (page != null) {
                counts.merge(page.site(), 1, Integer::sum);
                samples.add(new Sample(page, rendering, file, rendering.weight()));
            }
        }
        samples.replaceAll(sample -> {
            int count = counts.getOrDefault(sample.page().site(), 1);
            double weight = sample.weight() * StrictMath.pow(count, set.sitePower());
            return new Sample(sample.page(), rendering, sample.file(), weight);
        });
        return samples;
    }

    /** The pages of a set of which an article is known. */
    private Map<String, Page> pages(String set) throws IOException {
        Map<String, Page> pages = new HashMap<>();
        for (Path file : files(folder.resolve(set).resolve("truth"))) {
            TruthFile truth = TruthFile.read(file);
            if (!truth.text().isBlank()) {
                String site = site(truth.siteOrAddress(), id(file));
                pages.put(id(file), new Page(set, id(file), site, truth.language(), truth.text()));
            }
        }
        return pages;
    }

    private static String site(String siteOrAddress, String fallback) {
        String host = siteOrAddress;
        if (host.contains("//")) {
            try {
                host = String.valueOf(URI.create(host.strip()).getHost());
            } catch (IllegalArgumentException e) {
                return fallback;
            }
        }
        String domain = EffectiveTldFinder.getAssignedDomain(host.toLowerCase(Locale.ROOT), true, true);
        return domain == null ? fallback : domain;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String id(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - (name.endsWith(TEXT) ? TEXT.length() : ".json".length()));
    }
}
