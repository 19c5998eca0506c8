package dev.winnow.cli;

import dev.winnow.boilerplate.RulesFileException;
import dev.winnow.evaluate.LabelledSetException;
import dev.winnow.pipeline.OutputUnavailableException;
import dev.winnow.pipeline.PublicationRefusedException;
import dev.winnow.sink.DataSetMissingException;
import dev.winnow.sink.FileInTheWayException;
import dev.winnow.sink.OutputLockedException;
import dev.winnow.source.InputConflict;
import dev.winnow.source.InputMissing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one sentence why a run stopped, and gives the exit code for it. */
final class RunErrors implements IExecutionExceptionHandler {
    private final Terminal terminal;

    RunErrors(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine commandLine, ParseResult parsed) {
        return report(e);
    }

    /** Reports whatever ended a command, and gives the exit code for it. */
    int report(Throwable e) {
        Throwable cause =
                e instanceof UncheckedIOException unchecked && unchecked.getCause() != null ? unchecked.getCause() : e;
        int code = code(cause);
        if (code != ExitCode.INTERNAL) {
            terminal.err().println("winnow: " + sentence(cause));
        } else if (cause instanceof OutOfMemoryError) {
            terminal.err().println("winnow: not enough memory; allow more with WINNOW_JAVA_OPTS=-Xmx2g.");
        } else {
            terminal.err().println("winnow: an error in winnow itself; please report it with what follows:");
            cause.printStackTrace(terminal.err());
        }
        return code;
    }

    private static int code(Throwable e) {
        if (e instanceof InputMissing || e instanceof DataSetMissingException || e instanceof LabelledSetException) {
            return ExitCode.NO_INPUT;
        }
        if (e instanceof InputConflict) {
            return ExitCode.USAGE;
        }
        if (e instanceof RulesFileException) {
            return ExitCode.BAD_CONFIG;
        }
        if (e instanceof OutputLockedException) {
            return ExitCode.LOCKED;
        }
        if (e instanceof PublicationRefusedException) {
            return ExitCode.NOT_PUBLISHED;
        }
        if (e instanceof AccessDeniedException) {
            return ExitCode.PERMISSION;
        }
        if (e instanceof OutputUnavailableException || e instanceof FileInTheWayException) {
            return ExitCode.CANNOT_CREATE;
        }
        return e instanceof IOException ? ExitCode.IO_ERROR : ExitCode.INTERNAL;
    }

    private static String sentence(Throwable e) {
        if (e instanceof AccessDeniedException denied) {
            return Names.visible(denied.getFile()) + ": no permission; change its rights or choose another place.";
        }
        if (e instanceof FileSystemException failed && failed.getReason() != null) {
            return Names.visible(failed.getFile()) + ": " + failed.getReason()
                    + "; the previous data set, if there was one, is unchanged.";
        }
        String message = Names.visible(String.valueOf(e.getMessage()));
        return message.endsWith(".") ? message : message + ".";
    }
}
