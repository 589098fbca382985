package dev.slipway.backup.table;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values of rows, as Java has them, out of a database and into one. */
public final class Values {

  private Values() {}

  /** The value at a place of the row at hand, from 1. */
  public static @Nullable Object read(ResultSet row, int place, ColumnKind kind)
      throws SQLException {
    Object value =
        switch (kind) {
          case TEXT -> row.getString(place);
          case WHOLE -> row.getLong(place);
          case NUMBER -> row.getDouble(place);
          case FLAG -> row.getBoolean(place);
          case DAY -> row.getObject(place, LocalDate.class);
          case MOMENT -> moment(row.getObject(place, OffsetDateTime.class));
          case ID -> row.getObject(place, UUID.class);
          case BYTES -> row.getBytes(place);
        };
    return row.wasNull() ? null : value;
  }

  private static @Nullable Instant moment(@Nullable OffsetDateTime value) {
    return value == null ? null : value.toInstant();
  }

  /** Puts a value at a place of a statement, from 1. */
  static void write(PreparedStatement statement, int place, ColumnKind kind, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      statement.setNull(place, type(kind));
    } else if (value instanceof Instant moment) {
      statement.setObject(place, moment.atOffset(ZoneOffset.UTC));
    } else if (value instanceof byte[] bytes) {
      statement.setBytes(place, bytes);
    } else {
      statement.setObject(place, value);
    }
  }

  private static int type(ColumnKind kind) {
    return switch (kind) {
      case TEXT -> Types.VARCHAR;
      case WHOLE -> Types.BIGINT;
      case NUMBER -> Types.DOUBLE;
      case FLAG -> Types.BOOLEAN;
      case DAY -> Types.DATE;
      case MOMENT -> Types.TIMESTAMP_WITH_TIMEZONE;
      case ID -> Types.OTHER;
      case BYTES -> Types.VARBINARY;
    };
  }
}
