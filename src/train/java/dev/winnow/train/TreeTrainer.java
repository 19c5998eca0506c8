package dev.winnow.train;

import dev.winnow.boilerplate.learned.Trees;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMBooster.FeatureImportanceType;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;

/** Grows trees with LightGBM. */
final class TreeTrainer {

    private TreeTrainer() {}

    static Trees train(TrainingRows rows, int trees, String parameters) {
        return LightGbmText.trees(grow(rows, trees, parameters));
    }

    /** The model as LightGBM writes it. */
    static String grow(TrainingRows rows, int trees, String parameters) {
        try (LGBMDataset data =
                LGBMDataset.createFromMat(rows.values(), rows.size(), rows.columns(), true, parameters, null)) {
            data.setField("label", rows.labels());
            data.setField("weight", rows.weights());
            try (LGBMBooster booster = LGBMBooster.create(data, parameters)) {
                for (int i = 0; i < trees; i++) {
                    booster.updateOneIter();
                }
                return booster.saveModelToString(0, -1, FeatureImportanceType.GAIN);
            }
        } catch (LGBMException e) {
            throw new IllegalStateException("LightGBM failed: " + e.getMessage(), e);
        }
    }
}
