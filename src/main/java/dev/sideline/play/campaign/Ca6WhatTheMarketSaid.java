package dev.sideline.play.campaign;

import dev.sideline.account.Campaign;
import dev.sideline.account.Library;
import dev.sideline.account.Pitch;
import dev.sideline.account.PitchOutcome;
import dev.sideline.account.Proposition;
import dev.sideline.account.Today;
import dev.sideline.play.Answer;
import dev.sideline.play.Evidence;
import dev.sideline.play.Judgement;
import dev.sideline.play.Outlook;
import dev.sideline.play.PersonPlay;
import dev.sideline.play.Rule;
import dev.sideline.play.Say;
import dev.sideline.play.Series;
import dev.sideline.play.Subject;
import dev.sideline.play.Threshold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * CA6. To the proposition's owner, while one of its campaigns runs. Counted from the last review, or from the start of
 * the first running campaign where that is later: before it there was no market to hear. A pitch is one that was made to
 * somebody on a day; what was merely sent is none, and only a review clears it.
 */
public final class Ca6WhatTheMarketSaid implements PersonPlay {

    private static final Threshold PITCHES = new Threshold("CA6.pitches", 10, "pitches");
    private static final Threshold DAYS = new Threshold("CA6.days", 14, "days");
    private static final int QUOTED = 3;

    private static final Rule RULE = new Rule(
            "CA6",
            "What did the market say?",
            "Market feedback comes fast in a campaign, and the proposition keeps improving by it.",
            "10 pitches or 14 days since the proposition was last reviewed, or since its campaign began.",
            "There is a new version, or the proposition is kept with a reason.",
            "Count sends as progress.",
            List.of(PITCHES, DAYS),
            false,
            false);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Outlook outlook) {
        return outlook.library().propositions().stream()
                .filter(proposition -> outlook.person().id().equals(proposition.owner()))
                .sorted(Comparator.comparing(proposition -> proposition.id().value()))
                .map(proposition -> judge(outlook, proposition))
                .toList();
    }

    private static Answer judge(Outlook outlook, Proposition proposition) {
        Judgement judgement = outlook.judgement(RULE, Subject.of(proposition.id()));
        Today today = judgement.today();
        List<Campaign> running = outlook.library().campaigns().stream()
                .filter(campaign -> proposition.id().equals(campaign.proposition()) && campaign.isRunning(today))
                .sorted(Comparator.comparing(Ca6WhatTheMarketSaid::start)
                        .thenComparing(campaign -> campaign.id().value()))
                .toList();
        if (running.isEmpty()) {
            return judgement.silent();
        }
        Campaign first = running.get(0);
        LocalDate reviewed = proposition.reviewedOn();
        boolean isReviewed = reviewed != null && !reviewed.isBefore(start(first));
        LocalDate since = isReviewed ? Objects.requireNonNull(reviewed) : start(first);
        List<Pitch> pitches = pitches(proposition, outlook.library(), isReviewed ? since : since.minusDays(1));
        boolean isMany = pitches.size() >= PITCHES.in(judgement.settings());
        boolean isLong = today.lasted(since, DAYS.in(judgement.settings()));
        if (!isMany && !isLong) {
            return judgement.silent();
        }
        return judgement.fires(
                new Say(
                        headline(proposition, isReviewed, pitches),
                        "What did the market say, and what do you change?",
                        "Save a new version, or keep this one with a reason."),
                outlook.stake(List.of()),
                evidence(proposition, isReviewed, first, pitches));
    }

    private static LocalDate start(Campaign campaign) {
        return Objects.requireNonNull(campaign.startsOn());
    }

    /** The pitches after a day in any of the proposition's campaigns, by their day. */
    private static List<Pitch> pitches(Proposition proposition, Library library, LocalDate after) {
        return library.campaigns().stream()
                .filter(campaign -> proposition.id().equals(campaign.proposition()))
                .flatMap(campaign -> library.pitchesOf(campaign.id()).stream())
                .filter(pitch -> pitch.pitchedOn() != null && pitch.pitchedOn().isAfter(after))
                .sorted(Comparator.comparing((Pitch pitch) -> Objects.requireNonNull(pitch.pitchedOn()))
                        .thenComparing(pitch -> pitch.row().id()))
                .toList();
    }

    private static String headline(Proposition proposition, boolean isReviewed, List<Pitch> pitches) {
        if (!isReviewed) {
            return proposition.name() + ": not reviewed yet in this campaign";
        }
        return proposition.name()
                + (pitches.isEmpty()
                        ? ": its last review was a while ago"
                        : ": the market has spoken since its last review");
    }

    private static List<Evidence> evidence(
            Proposition proposition, boolean isReviewed, Campaign first, List<Pitch> pitches) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(
                isReviewed
                        ? new Evidence(Subject.of(proposition.id()), "Last reviewed on", proposition.reviewedOn())
                        : new Evidence(Subject.of(first.id()), first.called() + " started on", first.startsOn()));
        evidence.add(new Evidence(Subject.of(first.id()), counted(pitches), null));
        pitches.stream()
                .filter(pitch -> pitch.feedback() != null && !pitch.feedback().isBlank())
                .skip(Math.max(0, spoken(pitches) - QUOTED))
                .map(pitch -> new Evidence(
                        Subject.of(pitch.contact()), "“" + pitch.feedback() + "”, said on", pitch.pitchedOn()))
                .forEach(evidence::add);
        return evidence;
    }

    private static long spoken(List<Pitch> pitches) {
        return pitches.stream()
                .filter(pitch -> pitch.feedback() != null && !pitch.feedback().isBlank())
                .count();
    }

    /** The answers, not how many were asked alone. */
    private static String counted(List<Pitch> pitches) {
        if (pitches.isEmpty()) {
            return "No pitch since";
        }
        List<String> answers = Stream.concat(Stream.of(PitchOutcome.values()), Stream.of((PitchOutcome) null))
                .map(outcome -> answers(pitches, outcome))
                .filter(words -> !words.isEmpty())
                .toList();
        return (pitches.size() == 1 ? "One pitch since: " : pitches.size() + " pitches since: ") + new Series(answers);
    }

    private static String answers(List<Pitch> pitches, @Nullable PitchOutcome outcome) {
        long count =
                pitches.stream().filter(pitch -> pitch.outcome() == outcome).count();
        String word = outcome == null ? "without an answer" : outcome.name().toLowerCase(Locale.ROOT);
        return count == 0 ? "" : count + " " + word;
    }
}
