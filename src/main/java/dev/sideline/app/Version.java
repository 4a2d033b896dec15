package dev.sideline.app;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "sideline "
                    + Objects.requireNonNullElse(
                            Version.class.getPackage().getImplementationVersion(), "(from the build folder)")
        };
    }
}
