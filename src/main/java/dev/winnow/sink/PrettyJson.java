package dev.winnow.sink;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON for people: indented by two blanks, lines end with LF on every machine. */
final class PrettyJson extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
        return true;
    }
}
