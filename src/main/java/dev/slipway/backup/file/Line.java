package dev.slipway.backup.file;

import dev.slipway.backup.table.Column;
import dev.slipway.backup.table.ColumnKind;
import dev.slipway.backup.table.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A row as a line of JSON: an array of its values. */
final class Line {

  private Line() {}

  /** The row whose array begins at the token at hand. */
  static @Nullable Object[] read(JsonParser json, Table table) {
    expect(json.currentToken() == JsonToken.START_ARRAY);
    @Nullable Object[] values = new @Nullable Object[table.columns().size()];
    int place = 0;
    for (Column column : table.columns()) {
      JsonToken token = json.nextToken();
      expect(token != null && (token.isScalarValue()));
      values[place] = token == JsonToken.VALUE_NULL ? null : value(json, column.kind());
      place++;
    }
    expect(json.nextToken() == JsonToken.END_ARRAY);
    return values;
  }

  private static Object value(JsonParser json, ColumnKind kind) {
    return switch (kind) {
      case TEXT -> json.getString();
      case WHOLE -> json.getLongValue();
      case NUMBER -> Double.valueOf(json.getString());
      case FLAG -> json.getBooleanValue();
      case DAY -> LocalDate.parse(json.getString());
      case MOMENT -> Instant.parse(json.getString());
      case ID -> UUID.fromString(json.getString());
      case BYTES -> json.getBinaryValue();
    };
  }

  private static void expect(boolean fits) {
    if (!fits) {
      throw new IllegalArgumentException("a row has other columns than its table");
    }
  }
}
