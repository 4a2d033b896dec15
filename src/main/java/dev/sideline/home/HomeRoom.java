package dev.sideline.home;

import dev.sideline.account.Accounts;
import dev.sideline.account.Facts;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Feature;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.HomeView;
import dev.sideline.chat.Registry;
import dev.sideline.nudge.PreferenceBook;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Everything of this room, put together. */
public final class HomeRoom {

    private final Supplier<Registry> registry;
    private final HomeView view;

    /**
     * The action ids of buttons that other rooms answer.
     *
     * @param optIn accepts the coach's invitation; no value
     * @param preferences opens the form of the preferences; no value
     * @param addAccount opens the form for a new account; no value
     * @param showAccount shows the account whose id is the value
     */
    public record Actions(String optIn, String preferences, String addAccount, String showAccount) {}

    /**
     * The parts that other rooms draw, each kind in order.
     *
     * @param conversations for managers, before their own plays
     * @param today the plays of today, and what waits
     * @param accounts the accounts that somebody works on
     * @param waiting snoozed and contested
     */
    public record Neighbours(
            List<HomeSection> conversations,
            List<HomeSection> today,
            List<HomeSection> accounts,
            List<HomeSection> waiting) {}

    public HomeRoom(
            Accounts accounts,
            Facts facts,
            PreferenceBook preferences,
            Actions actions,
            Neighbours neighbours,
            Supplier<Registry> registry) {
        this.registry = registry;
        this.view = new HomeTab(Stream.of(
                        all(Audience.REPS, List.of(new FirstSteps(accounts, preferences, actions))),
                        all(Audience.MANAGERS, neighbours.conversations()),
                        all(Audience.REPS, neighbours.today()),
                        all(Audience.REPS, neighbours.accounts()),
                        all(Audience.REPS, List.of(new CommitmentsDue(accounts, facts, actions))),
                        all(Audience.REPS, neighbours.waiting()),
                        all(Audience.MANAGERS, List.of(new TeamCoverage(accounts))),
                        all(Audience.ADMINS, List.of(new RollOut(facts, preferences))),
                        all(Audience.REPS, List.of(new WhatMyManagerSees())),
                        all(Audience.EVERYBODY, List.of(new MyPreferences(preferences, actions))))
                .flatMap(List::stream)
                .toList());
    }

    public Feature feature() {
        return new Feature(List.of(new HelpCommand(registry)), List.of(), List.of(), List.of(), List.of());
    }

    public HomeView view() {
        return view;
    }

    private static List<HomeSection> all(Audience audience, List<HomeSection> sections) {
        return sections.stream()
                .<HomeSection>map(
                        section -> caller -> audience.includes(caller.viewer()) ? section.draw(caller) : List.of())
                .toList();
    }
}
