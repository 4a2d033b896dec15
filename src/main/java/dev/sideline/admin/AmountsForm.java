package dev.sideline.admin;

import dev.sideline.account.Exchange;
import dev.sideline.account.Mode;
import dev.sideline.account.Settings;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Submission;
import dev.sideline.play.SettingKey;
import dev.sideline.play.SettingKeys;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** From which amount an account is major, the currencies, and how accounts are worked of which nothing else says so. */
final class AmountsForm implements FormHandler {

    static final String CALLBACK = "admin.amounts";
    static final String RATES = "rates";

    private static final int AMOUNT = 30;

    private final SettingKeys keys;
    private final Pairs rates;
    private final Preview preview;

    AmountsForm(SettingKeys keys, Preview preview) {
        this.keys = keys;
        this.rates = new Pairs(Exchange.RATE, name -> name.toUpperCase(Locale.ROOT), "EUR = 1.08", keys);
        this.preview = preview;
    }

    Form draw(Caller caller) {
        Settings settings = caller.viewer().company().settings();
        String currency = new Exchange(settings).currency();
        int hidden = rates.hidden(settings);
        return Form.of(
                CALLBACK,
                "Amounts and mode",
                Form.SEE,
                Metadata.NONE,
                List.of(
                        Inputs.hint(
                                Inputs.text(
                                        Exchange.MAJOR_AMOUNT,
                                        "Major from",
                                        value(settings, Exchange.MAJOR_AMOUNT),
                                        AMOUNT),
                                "An account is major when its open deals are worth that much. By default "
                                        + Exchange.MAJOR_AMOUNT_BY_DEFAULT.toPlainString() + "."),
                        Inputs.text(
                                Exchange.CURRENCY,
                                "Currency of the workspace",
                                currency,
                                Exchange.CURRENCY_BY_DEFAULT.length()),
                        Inputs.hint(
                                Inputs.optional(Inputs.paragraph(RATES, "Exchange rates", rates.lines(settings))),
                                "One a line, such as EUR = 1.08: what one of them is worth in " + currency
                                        + ". An amount without a rate counts for nothing."
                                        + (hidden == 0 ? "" : " " + hidden + " more stay as they are.")),
                        Inputs.choice(
                                Mode.BY_DEFAULT,
                                "Accounts of which nothing else says so are",
                                List.of(Mode.values()),
                                AmountsForm::words,
                                mode(settings))));
    }

    private String value(Settings settings, String key) {
        return keys.find(key).map(known -> Changes.inForce(settings, known)).orElse("");
    }

    private Mode mode(Settings settings) {
        return Arrays.stream(Mode.values())
                .filter(mode -> mode.name().equalsIgnoreCase(value(settings, Mode.BY_DEFAULT)))
                .findFirst()
                .orElse(Mode.STRATEGIC);
    }

    private static String words(Mode mode) {
        return switch (mode) {
            case STRATEGIC -> "Strategic: few, deep, many relationships";
            case CAMPAIGN -> "Campaign: one proposition for many";
        };
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission submission) {
        Caller caller = AdminOnly.check(submission.caller());
        Settings now = caller.viewer().company().settings();
        String entered = submission.text(RATES).orElse("");
        Map<String, String> wanted = new LinkedHashMap<>(rates.wanted(now, entered));
        Map<String, String> wrong = new LinkedHashMap<>();
        String problem = rates.problem(entered);
        if (problem != null) {
            wrong.put(RATES, problem);
        }
        for (String key : List.of(Exchange.MAJOR_AMOUNT, Exchange.CURRENCY, Mode.BY_DEFAULT)) {
            String value = submission.text(key).orElse("");
            wanted.put(key, key.equals(Mode.BY_DEFAULT) ? value.toLowerCase(Locale.ROOT) : value);
            keys.find(key)
                    .flatMap((SettingKey known) -> known.problem(value))
                    .ifPresent(why -> wrong.put(key, PlayForm.sentence(why)));
        }
        return wrong.isEmpty()
                ? new Right(() -> preview.of(caller, Changes.of(now, keys, wanted), null))
                : new Wrong(wrong);
    }
}
