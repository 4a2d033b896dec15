package dev.sideline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms of the house and the doors between them. */
class ArchitectureTest {

    private static final String HOUSE = "dev.sideline.";
    private static final List<String> JDK =
            List.of("java..", "javax.crypto..", "javax.sql..", "org.jspecify.annotations..");
    private static final String LOG = "org.slf4j..";
    private static final String SLACK_MODEL = "com.slack.api.model..";
    private static final String GSON = "com.google.gson..";
    private static final String SCHEDULER = "com.github.kagkarlsson.scheduler..";
    private static final String[] SERVER = {"org.eclipse.jetty..", "jakarta.servlet.."};

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.sideline");

    /** What each room may use beside the JDK and itself. A room that is not here may not exist. */
    private static final Map<String, List<String>> ROOMS = new TreeMap<>(Map.ofEntries(
            room("account"),
            room("access", "account", "org.apache.commons.text.."),
            room("play", "account"),
            room("nudge", "account", "play"),
            room("chat", "account", "access", SLACK_MODEL),
            feature("round", "schedule"),
            feature("digest", "schedule", "picture"),
            feature("accounts", "picture"),
            feature("champions"),
            feature("touches", "org.natty..", "org.antlr.."),
            feature("deliveries"),
            feature("meetings"),
            feature("campaigns"),
            feature("plans"),
            feature("teams"),
            feature("requests", "schedule"),
            feature("home"),
            feature("people"),
            feature("admin"),
            feature("merge"),
            feature("undo"),
            feature("transfers", "crm"),
            feature("erasure"),
            room("crm", "account", "de.siegmar.fastcsv..", "org.apache.commons.text.."),
            room(
                    "picture",
                    "account",
                    "org.eclipse.elk..",
                    "org.eclipse.emf..",
                    "org.knowm.xchart..",
                    "javax.imageio..",
                    LOG),
            room("schedule", SCHEDULER, "javax.sql..", LOG),
            room(
                    "store",
                    "account",
                    "nudge",
                    "play",
                    "chat",
                    "digest",
                    "schedule",
                    "jakarta.persistence..",
                    "org.eclipse.persistence..",
                    "org.flywaydb..",
                    "com.zaxxer.hikari..",
                    "org.hsqldb..",
                    "javax.sql..",
                    SLACK_MODEL,
                    "com.slack.api.util.json..",
                    GSON,
                    LOG),
            room(
                    "slack",
                    "chat",
                    "access",
                    "account",
                    "com.slack.api..",
                    "okhttp3..",
                    "okio..",
                    "javax.websocket..",
                    "org.glassfish.tyrus.client..",
                    "jakarta.servlet..",
                    "io.micrometer..",
                    GSON,
                    LOG),
            room("practice", "chat", SLACK_MODEL, "com.slack.api.app_backend..", SERVER[0], SERVER[1], GSON, LOG)));

    @TestFactory
    Stream<DynamicTest> a_room_uses_only_what_it_may() {
        return ROOMS.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(room.getKey(), () -> classes()
                        .that()
                        .resideInAPackage(HOUSE + room.getKey() + "..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(Stream.of(JDK, List.of(HOUSE + room.getKey() + ".."), room.getValue())
                                .flatMap(List::stream)
                                .toArray(String[]::new))
                        .allowEmptyShould(true)
                        .check(MAIN)));
    }

    @Test
    void every_room_is_known() {
        assertThat(MAIN.getPackage("dev.sideline").getSubpackages().stream()
                        .map(JavaPackage::getRelativeName)
                        .filter(name -> !name.equals("app")))
                .isSubsetOf(ROOMS.keySet());
    }

    @Test
    void rooms_form_no_circles() {
        slices().matching("dev.sideline.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void time_and_environment_are_read_in_app_alone() {
        Stream.of(Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class)
                .forEach(type -> noClasses()
                        .that()
                        .resideOutsideOfPackage("dev.sideline.app..")
                        .should()
                        .callMethod(type, "now")
                        .check(MAIN));
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.sideline.app..")
                .should()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .check(MAIN);
    }

    @Test
    void persistence_stays_in_the_store_and_bolt_in_the_slack_room() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.sideline.app..", "dev.sideline.store..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.persistence..")
                .check(MAIN);
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.sideline.app..", "dev.sideline.slack..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.slack.api.bolt..")
                .check(MAIN);
    }

    private static Map.Entry<String, List<String>> room(String name, String... uses) {
        return Map.entry(
                name,
                Arrays.stream(uses)
                        .map(use -> use.contains(".") ? use : HOUSE + use + "..")
                        .toList());
    }

    private static Map.Entry<String, List<String>> feature(String name, String... more) {
        return room(
                name,
                Stream.concat(
                                Stream.of(
                                        "account",
                                        "access",
                                        "play",
                                        "nudge",
                                        "chat",
                                        SLACK_MODEL,
                                        LOG,
                                        "org.apache.commons.text.."),
                                Arrays.stream(more))
                        .toArray(String[]::new));
    }
}
