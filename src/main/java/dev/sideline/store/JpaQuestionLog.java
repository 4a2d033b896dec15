package dev.sideline.store;

import dev.sideline.account.Person;
import dev.sideline.nudge.Asked;
import dev.sideline.nudge.QuestionLog;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Questions that were asked, in the database. */
public final class JpaQuestionLog implements QuestionLog {

    private final JpaTransactions transactions;

    public JpaQuestionLog(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Asked> asked(Person.Id person) {
        return transactions.with(em -> em
                .createQuery(
                        "select q from QuestionEntity q where q.person = :person order by q.askedOn",
                        QuestionEntity.class)
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .flatMap(question -> question.value().stream())
                .toList());
    }

    @Override
    public Optional<Asked> in(UUID delivery) {
        return transactions.with(em -> Optional.ofNullable(em.find(QuestionEntity.class, delivery.toString()))
                .flatMap(QuestionEntity::value));
    }

    @Override
    public void keep(Asked asked) {
        transactions.with(em -> {
            em.persist(QuestionEntity.of(asked));
            return asked;
        });
    }
}
