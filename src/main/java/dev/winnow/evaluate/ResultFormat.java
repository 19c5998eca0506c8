package dev.winnow.evaluate;

/** The ways to write down results; the same results give the same bytes. */
public enum ResultFormat {
    /** A table for people. */
    TEXT {
        @Override
        public String of(Results results) {
            return new TextReport(results).text();
        }
    },
    /** One object, with the score of every document: what {@link EarlierRun} reads. */
    JSON {
        @Override
        public String of(Results results) {
            return JsonReport.text(results);
        }
    },
    /** One row a group. */
    CSV {
        @Override
        public String of(Results results) {
            return CsvReport.text(results.scores());
        }
    };

    /** The results, ending with a line end. */
    public abstract String of(Results results);
}
