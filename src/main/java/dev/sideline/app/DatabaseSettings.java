package dev.sideline.app;

/** Which database to open, and as whom. */
record DatabaseSettings(String url, String user, Secret password) {

    static DatabaseSettings of(Environment environment) {
        return new DatabaseSettings(
                environment.read(
                        Variable.SIDELINE_DB_URL, Variable.SIDELINE_DB_URL.example(), DatabaseSettings::address),
                environment.text(Variable.SIDELINE_DB_USER).orElse("SA"),
                environment.secret(Variable.SIDELINE_DB_PASSWORD).orElse(new Secret("")));
    }

    private static String address(String text) {
        if (text.startsWith("jdbc:hsqldb:") || text.startsWith("jdbc:postgresql:")) {
            return text;
        }
        throw new IllegalArgumentException("must start with jdbc:hsqldb: or jdbc:postgresql:");
    }

    /** The address may hold a password. */
    @Override
    public String toString() {
        return "the database of " + user;
    }
}
