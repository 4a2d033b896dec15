package dev.sideline.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.persistence.exceptions.ConversionException;
import org.eclipse.persistence.platform.database.HSQLPlatform;

/** HSQLDB, with moments: its driver reads and writes a time with zone as an {@link OffsetDateTime} only. */
public final class MomentPlatform extends HSQLPlatform {
    private static final long serialVersionUID = 1L;

    @Override
    @SuppressWarnings("unchecked") // an Instant was asked for
    public <T> T convertObject(Object value, Class<T> wanted) throws ConversionException {
        return wanted == Instant.class && value instanceof OffsetDateTime moment
                ? (T) moment.toInstant()
                : super.convertObject(value, wanted);
    }

    @Override
    public Object convertToDatabaseType(Object value) {
        return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : super.convertToDatabaseType(value);
    }
}
