package dev.sideline.store;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.persistence.SharedCacheMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/** Everything that the entities need to know of the database. */
final class Persistence {

    private static final int BATCH = 500;

    private static final List<Class<?>> CONVERTERS = List.of(
            ZoneText.class, PartyText.class, PersonOrNameText.class, DaysText.class, RolesText.class, IdsText.class);

    /** Those that are no facts. */
    private static final List<Class<?>> OTHER_ENTITIES = List.of(
            AuditEntity.class,
            ConflictEntity.class,
            OutboxEntity.class,
            WorkspaceEntity.class,
            ErasedEntity.class,
            EpisodeEntity.class,
            NudgeEntity.class,
            QuestionEntity.class,
            PlayPauseEntity.class,
            PreferencesEntity.class,
            TurnEntity.class,
            WeekFactEntity.class,
            WeekRunEntity.class,
            PraiseEntity.class,
            TopicEntity.class,
            OneOnOneEntity.class,
            AgreedPoint.class,
            RequestEntity.class,
            UndoStepEntity.class,
            FormerNameEntity.class);

    private Persistence() {}

    static EntityManagerFactory over(DataSource dataSource, boolean embedded) {
        PersistenceConfiguration unit = new PersistenceConfiguration("sideline")
                .provider(PersistenceProvider.class.getName())
                .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
                // What another node changed must be seen.
                .sharedCacheMode(SharedCacheMode.NONE)
                .properties(Map.of(
                        PersistenceUnitProperties.NON_JTA_DATASOURCE,
                        dataSource,
                        PersistenceUnitProperties.TARGET_DATABASE,
                        (embedded ? MomentPlatform.class : PostgreSQLPlatform.class).getName(),
                        PersistenceUnitProperties.CACHE_SHARED_DEFAULT,
                        "false",
                        PersistenceUnitProperties.WEAVING,
                        "false",
                        PersistenceUnitProperties.BATCH_WRITING,
                        "JDBC",
                        PersistenceUnitProperties.BATCH_WRITING_SIZE,
                        Integer.toString(BATCH),
                        PersistenceUnitProperties.LOGGING_LEVEL,
                        "OFF"));
        Stream.of(CONVERTERS.stream(), Bindings.entities(), OTHER_ENTITIES.stream())
                .flatMap(Function.identity())
                .forEach(unit::managedClass);
        return unit.createEntityManagerFactory();
    }
}
