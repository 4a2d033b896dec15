package dev.sideline.store;

import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Erasure;
import dev.sideline.account.Field;
import dev.sideline.account.FieldType;
import dev.sideline.account.Kind;
import dev.sideline.account.Party;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Erases in the database: facts through their own door, so that it is audited, everything else by what its texts say. */
public final class JpaErasure implements Erasure {

    private final JpaTransactions transactions;
    private final JpaFacts facts;

    public JpaErasure(JpaTransactions transactions) {
        this.transactions = transactions;
        this.facts = new JpaFacts(transactions);
    }

    /** What is to be done with the facts. */
    private record Plan(Row contact, NameIn name, boolean alone, Map<Row, Without> changes, List<Left> left) {

        List<Row> removed() {
            return changes.entrySet().stream()
                    .filter(entry -> entry.getValue().row() == null)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        Reach reach() {
            Map<Kind, Integer> removed = new EnumMap<>(Kind.class);
            Map<Kind, Integer> changed = new EnumMap<>(Kind.class);
            changes.forEach(
                    (before, after) -> (after.row() == null ? removed : changed).merge(before.kind(), 1, Integer::sum));
            int spelled =
                    (int) changes.values().stream().filter(Without::spelled).count();
            return new Reach(removed, changed, spelled, left);
        }
    }

    @Override
    public Reach reach(Contact.Id contact) {
        return transactions.with(em -> plan(em, contact).reach());
    }

    @Override
    public Reach erase(Author author, Contact.Id contact) {
        return transactions.with(em -> {
            Plan plan = plan(em, contact);
            keepMarks(em, author, contact.value());
            facts.change(author, changes -> {
                plan.changes().values().stream()
                        .map(Without::row)
                        .filter(Objects::nonNull)
                        .forEach(changes::set);
                plan.removed().stream()
                        .sorted(Comparator.comparing(Row::kind).reversed())
                        .forEach(row -> changes.remove(row.kind(), row.id()));
                return contact;
            });
            Traces traces = new Traces(transactions.connection(), plan.name());
            traces.forgetUndoOf(plan.changes().keySet());
            traces.forgetAllOf(plan.removed());
            traces.takeOut(plan.alone() ? null : plan.contact().need(Contact.ACCOUNT));
            return plan.reach();
        });
    }

    /** Its own files may call it by what another source calls it. */
    private static void keepMarks(EntityManager em, Author author, long contact) {
        ContactEntity entity = em.find(ContactEntity.class, contact);
        keepMark(em, author, new SourceName(contact, entity.externalId(), entity.source()));
        FormerNames former = FormerNames.of(em, Kind.CONTACT);
        former.stream()
                .filter(name -> former.rowOf(name) == contact)
                .forEach(name -> keepMark(em, author, name.of(contact)));
        em.flush();
    }

    private static void keepMark(EntityManager em, Author author, SourceName name) {
        ErasedEntity.keep(em, Kind.CONTACT, name.source(), name.externalId(), author.at());
        ErasedEntity.keep(em, Kind.CONTACT, FactEntity.OWN_SOURCE, name.externalId(), author.at());
        ErasedEntity.keep(em, Kind.CONTACT, FactEntity.OWN_SOURCE, name.qualified(), author.at());
    }

    private Plan plan(EntityManager em, Contact.Id id) {
        Row contact = facts.find(Kind.CONTACT, id.value());
        if (contact == null) {
            throw new IllegalStateException("there is no contact " + id.value());
        }
        NameIn name = new NameIn(contact.need(Contact.NAME), contact.get(Contact.EMAIL));
        boolean alone = namesakes(contact).isEmpty();
        Map<Long, Row> own = new LinkedHashMap<>();
        of(contact.need(Contact.ACCOUNT)).forEach(row -> own.put(row.id(), row));
        Map<Long, Row> all = new LinkedHashMap<>(own);
        new Traces(transactions.connection(), name)
                .factsThatSpellIt()
                .forEach((kind, ids) -> ids.forEach(row -> put(all, facts.find(kind, row))));
        naming(id.value()).forEach(row -> put(all, row));
        Map<Row, Without> changes = new LinkedHashMap<>();
        List<Left> left = new ArrayList<>();
        for (Row row : all.values()) {
            boolean ours = alone || own.containsKey(row.id());
            Without after = Without.contact(id.value(), ours ? name : null, row);
            if (!row.equals(after.row())) {
                changes.put(row, after);
            }
            Row now = after.row();
            if (now != null) {
                left(now, name, own.containsKey(row.id())).forEach(left::add);
            }
        }
        return new Plan(contact, name, alone, changes, left);
    }

    private static void put(Map<Long, Row> rows, @Nullable Row row) {
        if (row != null) {
            rows.putIfAbsent(row.id(), row);
        }
    }

    private List<Row> namesakes(Row contact) {
        String name = contact.need(Contact.NAME).strip();
        return Stream.concat(
                        facts.all(Kind.CONTACT).stream()
                                .filter(row -> row.id() != contact.id())
                                .filter(row -> name.equalsIgnoreCase(
                                        row.need(Contact.NAME).strip())),
                        facts.all(Kind.PERSON).stream()
                                .filter(row -> name.equalsIgnoreCase(
                                        row.need(Person.NAME).strip())))
                .toList();
    }

    /** Everything that is of one account. */
    private Stream<Row> of(long account) {
        List<Long> deals = ids(facts.where(Deal.ACCOUNT, account));
        List<Long> contacts = ids(facts.where(Contact.ACCOUNT, account));
        return Stream.of(Kind.values())
                .flatMap(kind -> Schema.table(kind).fields().stream())
                .filter(field -> field.type() instanceof FieldType.Ref)
                .flatMap(field ->
                        of(field, Map.of(Kind.ACCOUNT, List.of(account), Kind.DEAL, deals, Kind.CONTACT, contacts))
                                .stream());
    }

    @SuppressWarnings("unchecked") // a reference is a Long
    private List<Row> of(Field<?> field, Map<Kind, List<Long>> ids) {
        List<Long> wanted = ids.getOrDefault(((FieldType.Ref) field.type()).to(), List.of());
        return wanted.isEmpty() ? List.of() : facts.whereAny((Field<Long>) field, wanted);
    }

    private static List<Long> ids(List<Row> rows) {
        return rows.stream().map(Row::id).toList();
    }

    /** The rows of other accounts that name them as that contact. */
    private Stream<Row> naming(long contact) {
        return Stream.of(Kind.values())
                .flatMap(kind -> Schema.table(kind).fields().stream())
                .flatMap(field -> naming(field, contact).stream());
    }

    @SuppressWarnings("unchecked") // the type of the field says what its values are
    private List<Row> naming(Field<?> field, long contact) {
        if (field.type() instanceof FieldType.Ref one && one.to() == Kind.CONTACT) {
            return facts.where((Field<Long>) field, contact);
        }
        if (field.type() instanceof FieldType.EitherSide) {
            return facts.where((Field<Party>) field, new Party(Kind.CONTACT, contact));
        }
        return field.type() instanceof FieldType.Refs many && many.to() == Kind.CONTACT
                ? new Traces(transactions.connection(), new NameIn("-", null))
                        .listing(field.kind(), field.name(), contact).stream()
                                .map(id -> facts.find(field.kind(), id))
                                .filter(Objects::nonNull)
                                .toList()
                : List.of();
    }

    private static List<Left> left(Row row, NameIn name, boolean own) {
        return Schema.table(row.kind()).fields().stream()
                .filter(field -> field.type() instanceof FieldType.Text && !isWho(field))
                .filter(field -> row.get(field) instanceof String text
                        && (name.isSpelledIn(text) || (own && name.isPartlyIn(text))))
                .map(field -> new Left(field, row.id(), account(row)))
                .toList();
    }

    /** Somebody else's own name is no mention. */
    private static boolean isWho(Field<?> field) {
        return field.equals(Contact.NAME) || field.equals(Contact.EMAIL) || field.kind() == Kind.PERSON;
    }

    private static Account.@Nullable Id account(Row row) {
        return Schema.table(row.kind()).fields().stream()
                .filter(field -> field.type() instanceof FieldType.Ref one && one.to() == Kind.ACCOUNT)
                .map(row::get)
                .filter(Long.class::isInstance)
                .map(id -> new Account.Id((Long) id))
                .findFirst()
                .orElse(null);
    }
}
