package dev.sideline.schedule;

import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The scheduler's table without data of a task's own, because no column type for bytes is the same in every database,
 * and with moments that keep their zone.
 */
final class NoTaskData extends DefaultJdbcCustomization {

    NoTaskData() {
        super(true);
    }

    @Override
    public String getName() {
        return "no task data";
    }

    @Override
    public void setTaskData(PreparedStatement statement, int index, byte @Nullable [] data) throws SQLException {
        statement.setNull(index, Types.VARCHAR);
    }

    @Override
    public byte @Nullable [] getTaskData(ResultSet result, String column) {
        return null;
    }

    @Override
    public void setInstant(PreparedStatement statement, int index, @Nullable Instant moment) throws SQLException {
        if (moment == null) {
            statement.setNull(index, Types.TIMESTAMP_WITH_TIMEZONE);
        } else {
            statement.setObject(index, moment.atOffset(ZoneOffset.UTC));
        }
    }

    @Override
    public @Nullable Instant getInstant(ResultSet result, String column) throws SQLException {
        OffsetDateTime moment = result.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
