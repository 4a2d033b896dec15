package dev.sideline.digest;

import dev.sideline.chat.FileShare;
import dev.sideline.picture.Pictures;
import dev.sideline.picture.TeamTrend;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The chart as a picture in Slack. */
public record TrendChart(Pictures pictures, FileShare files) implements Chart {

    @Override
    public Optional<Picture> of(Trend trend) {
        return pictures.of(new TeamTrend(
                        trend.weeks().stream().map(TrendChart::week).toList()))
                .flatMap(drawn -> files.picture(drawn.name(), drawn.png(), drawn.altText())
                        .map(file -> new Picture(file, drawn.altText())));
    }

    private static TeamTrend.Week week(Trend.Week week) {
        return new TeamTrend.Week(week.monday(), share(week.proven()), share(week.reached()), lights(week.lights()));
    }

    private static TeamTrend.@Nullable Share share(Trend.@Nullable Share share) {
        return share == null ? null : new TeamTrend.Share(share.some(), share.all());
    }

    private static TeamTrend.@Nullable Lights lights(Trend.@Nullable Lights lights) {
        return lights == null ? null : new TeamTrend.Lights(lights.green(), lights.amber(), lights.red());
    }
}
