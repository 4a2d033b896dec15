package dev.sideline.app;

import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvEntry;
import io.github.cdimascio.dotenv.DotenvException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The values of the {@link Variable}s, and what is wrong with them. A blank value is none. */
final class Environment {

    private final Map<String, String> values;
    private final List<String> problems = new ArrayList<>();

    Environment(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** The process's own environment, and what it does not say from the file {@code .env} in the folder. */
    static Environment of(Map<String, String> process, Path folder) {
        Map<String, String> values = new HashMap<>();
        boolean readable = true;
        try {
            Dotenv.configure()
                    .directory(folder.toAbsolutePath().toString())
                    .ignoreIfMissing()
                    .load()
                    .entries(Dotenv.Filter.DECLARED_IN_ENV_FILE)
                    .forEach((DotenvEntry entry) -> values.put(entry.getKey(), entry.getValue()));
        } catch (DotenvException malformed) { // its message may hold a secret
            readable = false;
        }
        values.putAll(process);
        Environment environment = new Environment(values);
        if (!readable) {
            environment.problems.add(
                    ".env has a line that cannot be read; every line is NAME=value, for example PORT=3000");
        }
        return environment;
    }

    Optional<String> text(Variable variable) {
        return Optional.ofNullable(values.get(variable.name()))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    Optional<Secret> secret(Variable variable) {
        return text(variable).map(Secret::new);
    }

    /**
     * @param reader throws {@link IllegalArgumentException} on a wrong value; its message completes the sentence that
     *     begins with the variable's name, and does not repeat the value
     */
    <T> T read(Variable variable, T otherwise, Function<String, T> reader) {
        try {
            return text(variable).map(reader).orElse(otherwise);
        } catch (IllegalArgumentException wrong) {
            wrong(variable, String.valueOf(wrong.getMessage()));
            return otherwise;
        }
    }

    void wrong(Variable variable, String what) {
        problems.add(variable + " " + what + ", for example " + variable + "=" + variable.example());
    }

    /** @throws WrongSettings when anything that was read so far is wrong */
    void check() {
        if (!problems.isEmpty()) {
            throw new WrongSettings(problems);
        }
    }
}
