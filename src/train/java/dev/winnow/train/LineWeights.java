package dev.winnow.train;

/** What each line of a text counts in the training: by its words, in terms of the content of its document. */
final class LineWeights {

    private LineWeights() {}

    /** One for each line; 0 for a line without tokens. */
    static float[] of(MeasuredText text) {
        float[] weights = new float[text.shares().length];
        double content = 0;
        for (int i = 0; i < weights.length; i++) {
            if (!Double.isNaN(text.shares()[i])) {
                weights[i] = (float) (StrictMath.pow(text.words().words(i), Recipe.WORD_POWER) + 1);
                content += text.isContent(i) ? weights[i] : 0;
            }
        }
        float scale = (float) (text.sample().weight() / Math.max(Recipe.LEAST_CONTENT, content));
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= scale;
        }
        return weights;
    }
}
