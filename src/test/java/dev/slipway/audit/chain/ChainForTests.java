package dev.slipway.audit.chain;

import dev.slipway.TestDatabase;
import dev.slipway.audit.Change;
import dev.slipway.audit.Subject;
import dev.slipway.audit.TrailEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A trail in a database of its own, and somebody who may do anything there. */
public final class ChainForTests implements AutoCloseable {

  private final String url;
  private final SingleConnectionDataSource source;

  public final JdbcTemplate jdbc;
  public final TrailTable table;
  public final TrailCheck check;

  private ChainForTests(String url) {
    this.url = url;
    this.source = new SingleConnectionDataSource(url, TestDatabase.user(), "", true);
    this.jdbc = new JdbcTemplate(source);
    this.table = new TrailTable(jdbc);
    this.check = new TrailCheck(table);
  }

  /** In a new database of the kind that this run is about. */
  public static ChainForTests migrated() {
    return migrated(TestDatabase.newUrl());
  }

  public static ChainForTests migrated(String url) {
    ChainForTests made = new ChainForTests(url);
    flyway(made.source, "latest").migrate();
    return made;
  }

  /** With the tables as they were when there was no chain. */
  static ChainForTests beforeTheChain() {
    return upTo("202611251120");
  }

  /** With the tables as they were after a migration. */
  public static ChainForTests upTo(String version) {
    ChainForTests made = new ChainForTests(TestDatabase.newUrl());
    flyway(made.source, version).migrate();
    return made;
  }

  public void bringUpToDate() {
    flyway(source, "latest").migrate();
  }

  private static Flyway flyway(DataSource source, String target) {
    List<String> locations = new ArrayList<>(List.of("classpath:db/migration"));
    if (TestDatabase.isPostgres()) {
      locations.add("classpath:db/vendor/postgresql");
    }
    return Flyway.configure()
        .dataSource(source)
        .locations(locations.toArray(String[]::new))
        .javaMigrations(new ChainExistingLines())
        .target(target)
        .load();
  }

  public String url() {
    return url;
  }

  /** Adds lines that rename boat 1, boat 2 and so on. */
  public ChainForTests lines(int count) {
    for (int i = 1; i <= count; i++) {
      table.append(List.of(entry(i)));
    }
    return this;
  }

  static TrailEntry entry(int boat) {
    return new TrailEntry(
        Instant.parse("2026-11-25T10:00:00.000001Z").plusSeconds(boat),
        "Ada",
        "boat.renamed",
        new Subject("boat", "boat-" + boat, "Boat " + boat),
        List.of(new Change("name", "Old " + boat, "New " + boat), new Change("crew", null, "7")));
  }

  /** Takes off what the database itself puts in the way. */
  public ChainForTests unguarded() {
    jdbc.execute(
        TestDatabase.isPostgres()
            ? "set session_replication_role = replica"
            : "set referential_integrity false");
    return this;
  }

  public void delete(long from, long to) {
    jdbc.update("delete from trail_line_change where line_number between ? and ?", from, to);
    jdbc.update("delete from trail_line where line_number between ? and ?", from, to);
  }

  public void renumber(long from, long to) {
    jdbc.update("update trail_line_change set line_number = ? where line_number = ?", to, from);
    jdbc.update("update trail_line set line_number = ? where line_number = ?", to, from);
  }

  public void swap(long one, long other) {
    renumber(one, -1);
    renumber(other, one);
    renumber(-1, other);
  }

  /** What an intruder with time would do: computes every hash from a line on anew. */
  public void sealAgain(long from) {
    String previous =
        table.line(from - 1).map(line -> line.hash()).orElse(TrailTable.NOTHING_BEFORE);
    long last = table.extent().lastNumber();
    List<TrailEntry> entries =
        table.between(from, last).stream().map(line -> line.entry()).toList();
    delete(from, last);
    head(from - 1, previous);
    table.append(entries);
  }

  public void head(long number, String hash) {
    jdbc.update("update trail_head set line_number = ?, line_hash = ?", number, hash);
  }

  @Override
  public void close() {
    source.destroy();
  }
}
