package dev.winnow.cli;

import dev.winnow.boilerplate.Favor;
import picocli.CommandLine.Option;

/** The option that says what matters more, a clean text or a whole one. */
final class FavorOption {
    @Option(
            names = "--favor",
            paramLabel = "WHAT",
            defaultValue = "balanced",
            description = "precision: rather lose a line than keep chaff; recall: the reverse; or balanced (default).")
    private Favor favor = Favor.BALANCED;

    Favor favor() {
        return favor;
    }
}
