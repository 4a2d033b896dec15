package dev.sideline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Contact;
import dev.sideline.account.Facts;
import dev.sideline.account.Field;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Plan;
import dev.sideline.account.Proposition;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import java.time.Instant;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a row holds comes back, in the form in which every database keeps it. */
class RowRoundTripTest {

    private static final Author AUTHOR = new Author(null, "slack", Instant.EPOCH);
    private static final Database DATABASE = Database.inMemory();
    private static final Facts FACTS = new JpaFacts(DATABASE.transactions());
    private static final Map<Kind, Long> REFERRED_TO = referredTo();

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_row_comes_back_as_it_was_added(@ForAll("rows") Row row) {
        long id = FACTS.change(AUTHOR, changes -> changes.add(row));
        Row expected = row.as(id);
        for (Field<?> field : Schema.table(row.kind()).fields()) {
            expected = inStoredForm(expected, field);
        }
        assertThat(FACTS.find(row.kind(), id)).isEqualTo(expected.guessing(row.guesses()));
    }

    private static <T> Row inStoredForm(Row row, Field<T> field) {
        return row.with(field, StoredForm.of(row.get(field)));
    }

    @Provide
    Arbitrary<Row> rows() {
        return Arbitraries.of(Kind.class).flatMap(kind -> AnyRow.of(kind, RowRoundTripTest::referredTo));
    }

    private static long referredTo(Kind kind) {
        Long id = REFERRED_TO.get(kind);
        if (id == null) {
            throw new IllegalStateException("nothing of kind " + kind + " to refer to");
        }
        return id;
    }

    private static Map<Kind, Long> referredTo() {
        return FACTS.change(AUTHOR, changes -> {
            long account = changes.add(Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, "Acme"));
            long person = changes.add(Row.empty(Kind.PERSON, 0).with(Person.NAME, "Sam"));
            return Map.of(
                    Kind.ACCOUNT, account,
                    Kind.PERSON, person,
                    Kind.PROPOSITION,
                            changes.add(Row.empty(Kind.PROPOSITION, 0).with(Proposition.NAME, "Managed stock")),
                    Kind.CAMPAIGN, changes.add(Row.empty(Kind.CAMPAIGN, 0)),
                    Kind.PLAN,
                            changes.add(Row.empty(Kind.PLAN, 0)
                                    .with(Plan.REP, person)
                                    .with(Plan.ACCOUNT, account)),
                    Kind.DEAL, changes.add(Row.empty(Kind.DEAL, 0)),
                    Kind.CONTACT,
                            changes.add(Row.empty(Kind.CONTACT, 0)
                                    .with(Contact.ACCOUNT, account)
                                    .with(Contact.NAME, "Dana")));
        });
    }
}
