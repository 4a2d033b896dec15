package dev.sideline.campaigns;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import dev.sideline.access.Names;
import dev.sideline.account.Campaign;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.OptionsHandler;
import dev.sideline.play.campaign.Coverage;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds to whom somebody has yet to pitch while they type; a value is a {@link PitchForm#key}. Where nothing is typed yet
 * those come first who are next in the cohort. The form carries the campaign in its metadata as
 * {@link Metadata#CAMPAIGN}.
 */
record PitchPicker(Shelf shelf) implements OptionsHandler {

    static final String ACTION = "pick.pitch";

    /** @param chosen the key of one of them; null, and any other, is nobody */
    static InputBlock input(String blockId, String label, List<Coverage.Place> open, @Nullable String chosen) {
        return Inputs.lookup(
                blockId,
                label,
                ACTION,
                open.stream()
                        .filter(place -> PitchForm.key(place).equals(chosen))
                        .findFirst()
                        .map(PitchPicker::option)
                        .orElse(null));
    }

    @Override
    public String actionId() {
        return ACTION;
    }

    @Override
    public List<OptionObject> options(Caller caller, String typed, String metadata) {
        List<Coverage.Place> open = Stream.ofNullable(Metadata.read(metadata).id(Metadata.CAMPAIGN))
                .flatMap(campaign -> shelf.library().campaign(new Campaign.Id(campaign)).stream())
                .flatMap(campaign -> shelf.open(caller, campaign).stream())
                .toList();
        List<Coverage.Place> fitting = typed.isBlank()
                ? open.subList(0, Math.min(open.size(), BlockLimits.OPTIONS))
                : new Names<>(open, PitchForm::called).fitting(typed, BlockLimits.OPTIONS);
        return fitting.stream().map(PitchPicker::option).toList();
    }

    private static OptionObject option(Coverage.Place place) {
        return Inputs.option(PitchForm.key(place), PitchForm.called(place));
    }
}
