package dev.sideline.store;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What every stored fact has, whatever its kind. Facts refer to one another by id, never by object. */
@MappedSuperclass
abstract class FactEntity {

    /** The source of what was entered here rather than imported. */
    static final String OWN_SOURCE = "sideline";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "facts")
    @SequenceGenerator(name = "facts", sequenceName = "fact_ids", allocationSize = 100)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(nullable = false)
    private String source = OWN_SOURCE;

    @Column(name = "external_id", nullable = false)
    private String externalId = "";

    private @Nullable String guesses;

    private @Nullable String imported;

    @Transient
    private long versionAtFirst = -1;

    long id() {
        if (id == null) {
            throw new IllegalStateException("a fact has its id once it is kept");
        }
        return id;
    }

    long version() {
        return version;
    }

    /**
     * Whether a row read at that version may replace this: nobody else changed it since. Changes made in the transaction
     * under way do not count. A row that was never read (version 0) may.
     */
    boolean isAsReadAt(long readVersion) {
        if (versionAtFirst < 0) {
            versionAtFirst = version;
        }
        return readVersion == 0 || readVersion == version || readVersion == versionAtFirst;
    }

    /** Gives a row that was removed its id again. */
    void restoredAs(long formerId) {
        id = formerId;
    }

    String externalId() {
        return externalId;
    }

    String source() {
        return source;
    }

    void knownAs(String newSource, String newExternalId) {
        source = newSource;
        externalId = newExternalId;
    }

    Set<String> guesses() {
        return names(guesses);
    }

    void guesses(Set<String> fields) {
        guesses = fields.isEmpty() ? null : String.join(";", new TreeSet<>(fields));
    }

    static Set<String> names(@Nullable String joined) {
        return joined == null ? Set.of() : Set.of(joined.split(";"));
    }

    LastImported imported() {
        return LastImported.read(imported);
    }

    void imported(LastImported values) {
        imported = values.written();
    }
}
