package dev.sideline.chat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.sideline.access.Viewer;
import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Accounts;
import dev.sideline.account.Author;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Facts;
import dev.sideline.account.Field;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import dev.sideline.store.Database;
import dev.sideline.store.JpaAccounts;
import dev.sideline.store.JpaFacts;
import dev.sideline.store.JpaTransactions;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A small company in a database in memory, on a Wednesday afternoon in Berlin. Ana works Acme (Dana Lee, Raj Patel) and
 * Globex (Ingrid Møller); Zoe works Hooli, which Ana cannot see; Bo manages Ana; Maria is a leader.
 */
public final class Office implements TaskForms.Done {

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 4);
    public static final Instant NOW = TODAY.atTime(14, 30).atZone(ZONE).toInstant();

    public final JpaTransactions transactions;
    public final Facts facts;
    public final Accounts accounts;
    public final Visible visible;
    /** The accounts and nudges that the rooms told changes of. */
    public final List<Map.Entry<Long, @Nullable Long>> told = new ArrayList<>();

    public final long bo;
    public final long ana;
    public final long zoe;
    public final long maria;
    public final long root;
    public final long acme;
    public final long globex;
    public final long hooli;
    public final long dana;
    public final long raj;
    public final long ingrid;
    public final long gavin;

    private Office(Database database) {
        this.transactions = database.transactions();
        this.facts = new JpaFacts(transactions);
        this.accounts = new JpaAccounts(transactions);
        this.visible = new Visible(accounts);
        empty();
        this.bo = person("Bo Manager", "U0BO", Role.MANAGER);
        this.ana = person("Ana Ruiz", "U0ANA", Role.REP);
        this.zoe = person("Zoe Kim", "U0ZOE", Role.REP);
        this.maria = person("Maria Silva", "U0MARIA", Role.LEADER);
        this.root = person("Root Adams", "U0ROOT", Role.ADMIN);
        this.acme = account("Acme", ana);
        this.globex = account("Globex", ana);
        this.hooli = account("Hooli", zoe);
        this.dana = contact(acme, "Dana Lee", "CFO");
        this.raj = contact(acme, "Raj Patel", null);
        this.ingrid = contact(globex, "Ingrid Møller", "CIO");
        this.gavin = contact(hooli, "Gavin Stone", "CEO");
        set(Kind.PERSON, ana, Person.MANAGER, bo);
    }

    @Override
    public Reply factsChanged(Caller caller, @Nullable Long account, @Nullable Long nudge, Reply confirmation) {
        told.add(new SimpleEntry<>(account, nudge));
        return confirmation;
    }

    private void empty() {
        run(transactions, "TRUNCATE SCHEMA public AND COMMIT NO CHECK");
    }

    private static void run(JpaTransactions transactions, String sql) {
        transactions.run(() -> {
            try (Statement statement = transactions.connection().createStatement()) {
                return statement.execute(sql);
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    public Caller caller(long person) {
        return caller(person, LocalDateTime.ofInstant(NOW, ZONE));
    }

    public Caller caller(long person, LocalDateTime at) {
        var company = accounts.company();
        Person who = company.people().get(new Person.Id(person));
        if (who == null) {
            throw new AssertionError("nobody has the id " + person);
        }
        return new Caller(
                String.valueOf(who.slackId()),
                new Viewer(who, company),
                at.atZone(ZONE).toInstant(),
                ZONE);
    }

    public AccountSnapshot account(long id) {
        return accounts.snapshots(List.of(new Account.Id(id))).get(0);
    }

    public long person(String name, String slackId, Role... roles) {
        return add(Row.empty(Kind.PERSON, 0)
                .with(Person.NAME, name)
                .with(Person.SLACK_ID, slackId)
                .with(Person.ROLES, List.of(roles)));
    }

    public long account(String name, long owner) {
        return add(Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, name).with(Account.OWNER, owner));
    }

    public long contact(long account, String name, @Nullable String title) {
        return add(Row.empty(Kind.CONTACT, 0)
                .with(Contact.ACCOUNT, account)
                .with(Contact.NAME, name)
                .with(Contact.TITLE, title));
    }

    public long deal(long account, String name, Phase stage) {
        return add(Row.empty(Kind.DEAL, 0)
                .with(Deal.ACCOUNT, account)
                .with(Deal.NAME, name)
                .with(Deal.OWNER, account(account).account().row().get(Account.OWNER))
                .with(Deal.STAGE, stage)
                .with(Deal.STAGE_SINCE, TODAY.minusDays(10))
                .with(Deal.OPENED_ON, TODAY.minusDays(40)));
    }

    public long add(Row row) {
        return facts.change(new Author(null, "import", NOW), changes -> changes.add(row));
    }

    public <T> void set(Kind kind, long id, Field<T> field, @Nullable T value) {
        Row row = facts.find(kind, id);
        if (row == null) {
            throw new AssertionError("no " + kind + " " + id);
        }
        facts.change(new Author(null, "import", NOW), changes -> {
            changes.set(row.with(field, value));
            return id;
        });
    }

    /** The words that somebody gets to see, of all messages in a reply. */
    public static String words(Reply reply) {
        return said(reply)
                .map(Message::text)
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    private static Stream<Message> said(Reply reply) {
        if (reply instanceof Reply.Say say) {
            return Stream.of(say.message());
        } else if (reply instanceof Reply.Replace replace) {
            return Stream.of(replace.message());
        } else if (reply instanceof Reply.All all) {
            return all.replies().stream().flatMap(Office::said);
        }
        return Stream.empty();
    }

    /** {@link Golden#check} with names in place of internal ids, which differ from run to run. */
    public void golden(String name, Object drawn) {
        Map<String, String> names = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            facts.all(kind).forEach(row -> names.put(String.valueOf(row.id()), label(row, names.values())));
        }
        Golden.check(name, steady(Golden.json(drawn), "", names));
    }

    /** Rows of one name are counted, so that each keeps a label of its own. */
    private static String label(Row row, Collection<String> given) {
        String label = label(row);
        long before = given.stream().filter(one -> one.startsWith(label)).count();
        return before == 0 ? label : label + (before + 1);
    }

    private static String label(Row row) {
        return "{" + row.kind() + " "
                + Schema.table(row.kind())
                        .field("name")
                        .or(() -> Schema.table(row.kind()).field("words"))
                        .map(row::get)
                        .map(name -> BlockLimits.shorten(name.toString(), 24))
                        .orElse("")
                + "}";
    }

    private static JsonElement steady(JsonElement json, String key, Map<String, String> names) {
        if (json.isJsonArray()) {
            JsonArray array = new JsonArray();
            json.getAsJsonArray().forEach(element -> array.add(steady(element, key, names)));
            return array;
        } else if (json.isJsonObject()) {
            JsonObject object = new JsonObject();
            json.getAsJsonObject()
                    .entrySet()
                    .forEach(member -> object.add(member.getKey(), steady(member.getValue(), member.getKey(), names)));
            return object;
        } else if (Set.of("value", "block_id", "action_id", "private_metadata").contains(key)) {
            String ids = key.equals("action_id") ? "(?<=[:-])\\d+" : "(?<![^=.])\\d+(?![^&])";
            String named = Pattern.compile(ids)
                    .matcher(json.getAsString())
                    .replaceAll(id -> Matcher.quoteReplacement(names.getOrDefault(id.group(), id.group())));
            return new JsonPrimitive(named.replaceAll("\\b(once|seen|were)=[^&]+", "$1=…")
                    .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "…"));
        }
        return json;
    }

    /** Gives a test its own office; the database is one for all of them, emptied in between, and closed at the end. */
    public static final class Opened implements ParameterResolver {

        private static final Namespace HERE = Namespace.create(Office.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Office.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            Shared shared = test.getRoot().getStore(HERE).getOrComputeIfAbsent(Shared.class);
            return new Office(shared.database);
        }

        /** Closed by JUnit after the last test. */
        static final class Shared implements AutoCloseable {

            private final Database database = Database.inMemory();

            /** Ids begin where no number in a view is taken for one. */
            Shared() {
                run(database.transactions(), "ALTER SEQUENCE fact_ids RESTART WITH 1000000");
            }

            @Override
            public void close() {
                database.close();
            }
        }
    }
}
