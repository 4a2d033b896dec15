package dev.sideline.store;

import dev.sideline.account.Person;
import dev.sideline.nudge.PreferenceBook;
import dev.sideline.nudge.Preferences;
import java.util.List;

/** Everybody's preferences in the database. */
public final class JpaPreferenceBook implements PreferenceBook {

    private final JpaTransactions transactions;

    public JpaPreferenceBook(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Preferences of(Person.Id person) {
        return transactions.with(em -> {
            PreferencesEntity there = em.find(PreferencesEntity.class, person.value());
            return there == null ? Preferences.of(person) : there.value();
        });
    }

    @Override
    public List<Preferences> all() {
        return transactions.with(em -> em
                .createQuery("select p from PreferencesEntity p order by p.person", PreferencesEntity.class)
                .getResultList()
                .stream()
                .map(PreferencesEntity::value)
                .toList());
    }

    @Override
    public void keep(Preferences preferences) {
        transactions.with(em -> {
            PreferencesEntity there =
                    em.find(PreferencesEntity.class, preferences.person().value());
            PreferencesEntity kept =
                    there == null ? PreferencesEntity.of(preferences.person().value()) : there;
            kept.take(preferences);
            if (there == null) {
                em.persist(kept);
            }
            return preferences;
        });
    }
}
