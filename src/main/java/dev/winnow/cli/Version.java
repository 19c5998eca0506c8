package dev.winnow.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the jar's manifest says. */
final class Version implements IVersionProvider {

    /** The version; {@code development} when run from classes. */
    static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"winnow " + current()};
    }
}
