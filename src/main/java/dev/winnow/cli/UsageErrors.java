package dev.winnow.cli;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command line. */
final class UsageErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        e.getCommandLine().getErr().println("winnow: " + sentence(message(e)) + " Try `" + command + " --help`.");
        return ExitCode.USAGE;
    }

    private static String message(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return Names.visible(String.valueOf(e.getMessage()));
        }
        String first = unmatched.getUnmatched().get(0);
        String what =
                first.startsWith("-") ? "option " : e.getCommandLine().getParent() == null ? "command " : "place for ";
        return "there is no " + what + Names.visible(first);
    }

    private static String sentence(String message) {
        return message.endsWith(".") ? message : message + ".";
    }
}
