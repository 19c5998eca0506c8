package dev.winnow.cli;

import dev.winnow.sink.SchemaFormat;
import dev.winnow.sink.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command that prints the schema. */
@Command(
        name = "schema",
        description = "Prints the schema of the data set.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  winnow schema", "  winnow schema --format sql --table edits"})
final class SchemaCommand implements Runnable {

    /** The tables that users read. */
    enum Name {
        ARTICLES,
        EDITS
    }

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, json-schema, sql or parquet (default: ${DEFAULT-VALUE}).")
    private SchemaFormat format = SchemaFormat.TABLE;

    @Option(
            names = "--table",
            paramLabel = "NAME",
            defaultValue = "articles",
            description = "articles or edits (default: ${DEFAULT-VALUE}).")
    private Name table = Name.ARTICLES;

    private final Terminal terminal;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        terminal.out().print(format.of(table == Name.ARTICLES ? Table.ARTICLES : Table.EDITS));
    }
}
