package dev.sideline.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.sideline.account.Account;
import dev.sideline.account.Kind;
import dev.sideline.account.Money;
import dev.sideline.account.Person;
import dev.sideline.play.Evidence;
import dev.sideline.play.Finding;
import dev.sideline.play.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding as text. */
final class FindingJson {

    private FindingJson() {}

    static String write(Finding finding) {
        JsonObject json = new JsonObject();
        json.addProperty("play", finding.play());
        json.addProperty(
                "account", finding.account() == null ? null : finding.account().value());
        json.add("subject", write(finding.subject()));
        json.addProperty("to", finding.to().value());
        json.addProperty("urgent", finding.urgent());
        if (finding.atStake() != null) {
            json.addProperty("amount", finding.atStake().amount());
            json.addProperty("currency", finding.atStake().currency());
        }
        json.addProperty("headline", finding.headline());
        json.addProperty("principle", finding.principle());
        JsonArray evidence = new JsonArray();
        finding.evidence().forEach(line -> evidence.add(write(line)));
        json.add("evidence", evidence);
        json.addProperty("question", finding.question());
        json.addProperty("askInstead", finding.askInstead());
        json.addProperty("clears", finding.clears());
        return json.toString();
    }

    static Finding read(String text) {
        JsonObject json = JsonParser.parseString(text).getAsJsonObject();
        List<Evidence> evidence = new ArrayList<>();
        json.getAsJsonArray("evidence").forEach(line -> evidence.add(evidence(line.getAsJsonObject())));
        JsonElement account = json.get("account");
        return new Finding(
                json.get("play").getAsString(),
                account == null || account.isJsonNull() ? null : new Account.Id(account.getAsLong()),
                subject(json.getAsJsonObject("subject")),
                new Person.Id(json.get("to").getAsLong()),
                json.get("urgent").getAsBoolean(),
                json.has("amount")
                        ? new Money(
                                json.get("amount").getAsBigDecimal(),
                                json.get("currency").getAsString())
                        : null,
                json.get("headline").getAsString(),
                json.get("principle").getAsString(),
                List.copyOf(evidence),
                json.get("question").getAsString(),
                optional(json, "askInstead"),
                json.get("clears").getAsString());
    }

    private static JsonObject write(Subject subject) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", subject.kind().name());
        json.addProperty("id", subject.id());
        return json;
    }

    private static JsonObject write(Evidence evidence) {
        JsonObject json = new JsonObject();
        json.add("row", write(evidence.row()));
        json.addProperty("text", evidence.text());
        json.addProperty("on", evidence.on() == null ? null : evidence.on().toString());
        json.addProperty("toOthers", evidence.toOthers());
        JsonArray others = new JsonArray();
        evidence.others().forEach(row -> others.add(write(row)));
        json.add("others", others);
        return json;
    }

    private static Evidence evidence(JsonObject json) {
        String on = optional(json, "on");
        return new Evidence(
                subject(json.getAsJsonObject("row")),
                json.get("text").getAsString(),
                on == null ? null : LocalDate.parse(on),
                optional(json, "toOthers"),
                others(json.getAsJsonArray("others")));
    }

    /** What was written before lines summed up rows has none. */
    private static List<Subject> others(@Nullable JsonArray rows) {
        return rows == null
                ? List.of()
                : rows.asList().stream()
                        .map(row -> subject(row.getAsJsonObject()))
                        .toList();
    }

    private static Subject subject(JsonObject json) {
        return new Subject(
                Kind.valueOf(json.get("kind").getAsString()), json.get("id").getAsLong());
    }

    private static @Nullable String optional(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value == null || value.isJsonNull() ? null : value.getAsString();
    }
}
