package dev.slipway.backup.file;

import dev.slipway.backup.table.Table;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Takes what a backup holds, table by table. */
public interface RowSink {

  /** Reads a backup only to see that it can be read. */
  RowSink NOTHING =
      new RowSink() {
        @Override
        public void begin(Table table) {}

        @Override
        public void row(@Nullable Object[] values) {}

        @Override
        public void end() {}
      };

  /** A table begins. */
  void begin(Table table) throws SQLException;

  /** A row of it, whose values stand in the order of the columns. */
  void row(@Nullable Object[] values) throws SQLException;

  /** The table ends. */
  void end() throws SQLException;
}
