package dev.slipway.decision.rubric;

import dev.slipway.rubric.edition.Entry;
import dev.slipway.rubric.edition.RubricDocument;
import dev.slipway.rubric.edition.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The next version of the rubric while the board works on it.
 *
 * @param from the version that it began as
 * @param base its document
 * @param drafted what was changed since, by the keys of entries
 */
public record RubricDraft(
    UUID id,
    int from,
    String begunBy,
    Instant begunAt,
    RubricDocument base,
    Map<String, Drafted> drafted) {

  /** What the draft says of an entry, by whom and since when. */
  public record Drafted(Statement statement, String by, Instant at) {}

  /** What it would be if it were finished now. */
  public RubricDocument document() {
    Map<String, Statement> statements = new LinkedHashMap<>();
    drafted.forEach((key, each) -> statements.put(key, each.statement()));
    return base.with(statements);
  }

  public Statement statement(Entry entry) {
    return Optional.ofNullable(drafted.get(entry.key()))
        .map(Drafted::statement)
        .orElseGet(() -> base.statement(entry));
  }

  /** Tells one state of an entry from the next, for whoever has a form of it open. */
  public String stamp(Entry entry) {
    return Optional.ofNullable(drafted.get(entry.key()))
        .map(each -> each.at().toString())
        .orElse("");
  }
}
