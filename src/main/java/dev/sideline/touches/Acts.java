package dev.sideline.touches;

import dev.sideline.account.Purpose;
import dev.sideline.account.TouchKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that say what somebody did, whether it is done, and what for. */
final class Acts {

    private static final Map<String, TouchKind> KINDS = Map.ofEntries(
            Map.entry("met", TouchKind.MEETING),
            Map.entry("meet", TouchKind.MEETING),
            Map.entry("meeting", TouchKind.MEETING),
            Map.entry("saw", TouchKind.MEETING),
            Map.entry("lunch", TouchKind.MEETING),
            Map.entry("dinner", TouchKind.MEETING),
            Map.entry("breakfast", TouchKind.MEETING),
            Map.entry("coffee", TouchKind.MEETING),
            Map.entry("demo", TouchKind.MEETING),
            Map.entry("workshop", TouchKind.MEETING),
            Map.entry("presented", TouchKind.MEETING),
            Map.entry("call", TouchKind.CALL),
            Map.entry("called", TouchKind.CALL),
            Map.entry("phone", TouchKind.CALL),
            Map.entry("phoned", TouchKind.CALL),
            Map.entry("rang", TouchKind.CALL),
            Map.entry("voicemail", TouchKind.CALL),
            Map.entry("zoom", TouchKind.CALL),
            Map.entry("visit", TouchKind.VISIT),
            Map.entry("visited", TouchKind.VISIT),
            Map.entry("onsite", TouchKind.VISIT),
            Map.entry("dropped", TouchKind.VISIT),
            Map.entry("stopped", TouchKind.VISIT),
            Map.entry("qbr", TouchKind.MEETING),
            Map.entry("email", TouchKind.EMAIL),
            Map.entry("e-mail", TouchKind.EMAIL),
            Map.entry("mail", TouchKind.EMAIL),
            Map.entry("emailed", TouchKind.EMAIL),
            Map.entry("e-mailed", TouchKind.EMAIL),
            Map.entry("mailed", TouchKind.EMAIL),
            Map.entry("wrote", TouchKind.EMAIL));

    private static final Set<String> DONE = NameWords.words(
            "met saw called phoned rang visited emailed e-mailed mailed wrote presented spoke talked chatted had held left"
                    + " texted messaged caught sent dropped stopped pitched went gone told heard");
    private static final Set<String> AHEAD = NameWords.words(
            "planned plan planning scheduled schedule booked arranged upcoming will going gonna meet invite invited goes");
    private static final Set<String> CONTACTS_WITHOUT_KIND =
            NameWords.words("spoke talked chatted texted messaged caught sent");

    private static final Map<Purpose, Set<String>> PURPOSES = Map.of(
            Purpose.RENEWAL, NameWords.words("renewal renew renewing extension"),
            Purpose.DELIVERY,
                    NameWords.words(
                            "rollout roll-out delivery installation implementation onboarding go-live golive migration kickoff kick-off training milestone"),
            Purpose.CHECK_IN, NameWords.words("check-in checking catch-up catchup hello touch"),
            Purpose.REVIEW, Set.of("review", "qbr"),
            Purpose.DEAL, NameWords.words("deal proposal pricing price quote contract negotiation offer tender rfp"),
            Purpose.DEVELOPMENT, NameWords.words("rehearsal rehearse rehearsed coaching"),
            Purpose.DEFENCE, Set.of("competitor", "competition"));

    private Acts() {}

    /** Whether the word says what somebody did, and so is no name. */
    static boolean isAct(Token word) {
        return KINDS.containsKey(word.key()) || CONTACTS_WITHOUT_KIND.contains(word.key());
    }

    /** The index behind the words that name a kind of contact and begin there: "joint call", "on-site visit". */
    static int afterKind(List<Token> words, int at) {
        int after = at + 1;
        while (after < words.size() && isAct(words.get(after))) {
            after++;
        }
        return after;
    }

    static @Nullable TouchKind kind(List<Token> words) {
        TouchKind first = words.stream()
                .map(word -> KINDS.get(word.key()))
                .filter(kind -> kind != null)
                .findFirst()
                .orElse(null);
        boolean joint = words.stream().anyMatch(word -> word.is("joint") || word.is("joint-call"));
        boolean onSite = follows(words, "on", "site");
        boolean video = first == TouchKind.MEETING && follows(words, "video", "meeting");
        return joint ? TouchKind.JOINT_CALL : onSite ? TouchKind.VISIT : video ? TouchKind.CALL : first;
    }

    /** Whether the words speak of something done, ahead, or leave it open. */
    static DayWords.Direction tense(List<Token> words) {
        return words.stream()
                .filter(word -> DONE.contains(word.key()) || AHEAD.contains(word.key()))
                .findFirst()
                .map(word -> DONE.contains(word.key()) ? DayWords.Direction.BACK : DayWords.Direction.AHEAD)
                .orElse(DayWords.Direction.EITHER);
    }

    /** The one purpose that the words speak of; null when there is none or more than one. */
    static @Nullable Purpose purpose(List<Token> words) {
        List<Purpose> spokenOf = Arrays.stream(Purpose.values())
                .filter(purpose -> words.stream().anyMatch(word -> PURPOSES.getOrDefault(purpose, Set.of())
                        .contains(word.key())))
                .toList();
        return spokenOf.size() == 1 ? spokenOf.get(0) : null;
    }

    private static boolean follows(List<Token> words, String first, String second) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).is(first) && words.get(i + 1).is(second)) {
                return true;
            }
        }
        return false;
    }
}
