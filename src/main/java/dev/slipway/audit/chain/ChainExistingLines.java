package dev.slipway.audit.chain;

import dev.slipway.audit.Change;
import dev.slipway.audit.Subject;
import dev.slipway.audit.TrailEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Brings the lines that were written before there was a chain into it, in their order. */
@Component
public class ChainExistingLines implements JavaMigration {

  private static final int BLOCK = 500;

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("202611251121");
  }

  @Override
  public String getDescription() {
    return "chain existing lines";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) {
    JdbcTemplate jdbc =
        new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
    TrailTable table = new TrailTable(jdbc);
    long last = Long.MIN_VALUE;
    List<Old> block = block(jdbc, last);
    while (!block.isEmpty()) {
      table.append(block.stream().map(Old::entry).toList());
      last = block.get(block.size() - 1).id();
      block = block(jdbc, last);
    }
  }

  private static List<Old> block(JdbcTemplate jdbc, long after) {
    return jdbc.query(
        "select * from trail_entry where id > ? order by id limit " + BLOCK,
        (row, at) -> old(row, jdbc),
        after);
  }

  private static Old old(ResultSet row, JdbcTemplate jdbc) throws SQLException {
    long id = row.getLong("id");
    Subject subject =
        new Subject(
            row.getString("subject_kind"),
            row.getString("subject_id"),
            row.getString("subject_name"));
    return new Old(
        id,
        new TrailEntry(
            row.getObject("made_at", OffsetDateTime.class).toInstant(),
            row.getString("actor"),
            row.getString("action"),
            subject,
            changes(jdbc, id)));
  }

  private static List<Change> changes(JdbcTemplate jdbc, long id) {
    return jdbc.query(
        "select * from trail_change where entry_id = ? order by position",
        (row, at) ->
            new Change(row.getString("field"), row.getString("was"), row.getString("became")),
        id);
  }

  /** A line as it was kept before. */
  private record Old(long id, TrailEntry entry) {}
}
