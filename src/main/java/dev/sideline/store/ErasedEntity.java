package dev.sideline.store;

import dev.sideline.account.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** The mark of somebody who was erased: a digest of what a source called them, from which nothing can be read back. */
@Entity
@Table(name = "erased")
class ErasedEntity {

    @Id
    private String mark = "";

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.CONTACT;

    @Column(name = "at_time", nullable = false)
    private Instant atTime = Instant.EPOCH;

    /** @param source that calls the row so */
    static void keep(EntityManager em, Kind kind, String source, String externalId, Instant at) {
        String mark = mark(kind, source, externalId);
        if (em.find(ErasedEntity.class, mark) == null) {
            ErasedEntity entity = new ErasedEntity();
            entity.mark = mark;
            entity.kind = kind;
            entity.atTime = at;
            em.persist(entity);
        }
    }

    static boolean isErased(EntityManager em, Kind kind, String source, String externalId) {
        return em.find(ErasedEntity.class, mark(kind, source, externalId)) != null;
    }

    private static String mark(Kind kind, String source, String externalId) {
        return digest(kind + "\n" + source + "\n" + ExternalIds.bounded(externalId));
    }

    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
