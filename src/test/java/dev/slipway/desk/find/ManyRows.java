package dev.slipway.desk.find;

import dev.slipway.desk.row.Facet;
import dev.slipway.desk.row.Words;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a database with invented proposals of invented models, rows and words as the application
 * would keep them, without scoring any. The same seed gives the same database.
 */
public final class ManyRows {

  private static final int PER_MODEL = 20;
  private static final int BATCH = 10_000;
  private static final List<String> STATES = List.of("DRAFT", "SUBMITTED", "WITHDRAWN");
  private static final List<String> LEVELS =
      List.of("INTERNAL", "STAGED", "HOSTED", "API", "GATED_WEIGHTS", "OPEN_WEIGHTS");
  private static final List<String> MODALITIES =
      List.of("TEXT", "CODE", "IMAGE", "VIDEO", "AUDIO", "BIOLOGY", "TABULAR", "AGENT");
  private static final String[] NAMES = {
    "Anker", "Barke", "Dock", "Fähre", "Galeere", "Helling", "Jolle", "Kiel", "Lotse", "Mast"
  };

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final SplittableRandom random;

  public ManyRows(JdbcTemplate jdbc, long seed) {
    this.jdbc = jdbc;
    this.transaction =
        new TransactionTemplate(
            new DataSourceTransactionManager(Objects.requireNonNull(jdbc.getDataSource())));
    this.random = new SplittableRandom(seed);
  }

  /** Adds so many proposals. */
  public void add(int count) {
    UUID model = null;
    List<Object[]> proposals = new ArrayList<>();
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> words = new ArrayList<>();
    String name = "";
    for (int i = 0; i < count; i++) {
      if (i % PER_MODEL == 0) {
        name = NAMES[random.nextInt(NAMES.length)] + " " + (i / PER_MODEL + 1);
        model = model(name);
      }
      add(model, name, i, proposals, rows, words);
      if (proposals.size() == BATCH || i == count - 1) {
        // One transaction for a batch: a file would be written for each row otherwise.
        transaction.executeWithoutResult(status -> flush(proposals, rows, words));
      }
    }
  }

  private UUID model(String name) {
    UUID id = new UUID(random.nextLong(), random.nextLong());
    jdbc.update(
        "insert into model_profile (id, revision, name, model_version, originator,"
            + " parameters_published, deployment_scope, generality, months_shown, assurance,"
            + " weights_out, licence, method) values (?, 0, ?, '', 'Werft', false,"
            + " 'DOMAIN', 'MULTI_TASK', 0, 'INTERNAL', false, '', '')",
        id,
        name);
    return id;
  }

  private void add(
      UUID model,
      String name,
      int number,
      List<Object[]> proposals,
      List<Object[]> rows,
      List<Object[]> words) {
    UUID id = new UUID(random.nextLong(), random.nextLong());
    String state = STATES.get(Math.min(2, random.nextInt(10) / 4));
    String level = LEVELS.get(random.nextInt(LEVELS.size()));
    String question =
        "Shall we release %s to %s in case %d?".formatted(name, level.toLowerCase(), number);
    LocalDate day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(3000));
    boolean scored = !state.equals("DRAFT") || random.nextInt(3) == 0;
    double bad = Math.pow(random.nextDouble(), 4);
    double good = Math.pow(random.nextDouble(), 2);
    double added = bad * random.nextDouble();
    String rule =
        scored ? (added > 0.01 ? "OUTSIDE" : added > 0.005 ? "CANNOT_TELL" : "WITHIN") : null;
    boolean reviewed = scored && random.nextInt(10) == 0;
    proposals.add(
        new Object[] {id, model, question, day, state, Timestamp.valueOf("2026-01-01 00:00:00")});
    rows.add(
        new Object[] {
          id,
          question,
          question.toLowerCase(),
          model,
          name,
          name.toLowerCase(),
          ",OUT_" + MODALITIES.get(random.nextInt(MODALITIES.size())) + ",",
          level,
          LEVELS.indexOf(level),
          state,
          STATES.indexOf(state),
          day,
          scored ? bad : null,
          scored ? bad / 5 : null,
          scored ? Math.min(1, bad * 3) : null,
          scored ? good : null,
          scored ? good / 4 : null,
          scored ? Math.min(1, good * 2) : null,
          scored ? added : null,
          scored ? added / 5 : null,
          scored ? added * 3 : null,
          scored ? good / 2 : null,
          scored ? good / 9 : null,
          scored ? good : null,
          rule,
          reviewed,
          new Facet(state, level, rule, false, reviewed).key()
        });
    Words.of(question, name, "Werft")
        .forEach(word -> words.add(new Object[] {Words.bytes(word), id}));
  }

  private void flush(List<Object[]> proposals, List<Object[]> rows, List<Object[]> words) {
    jdbc.batchUpdate(
        "insert into proposal (id, version, model_id, question, decision_date, deployment_scope,"
            + " horizon_months, outcome_scale, proposal_state, created_at)"
            + " values (?, 0, ?, ?, ?, 'DOMAIN', 36, 'board', ?, ?)",
        proposals);
    jdbc.batchUpdate(
        "insert into desk_row (proposal_id, layout, question, question_key, model_id, model_name,"
            + " model_key, modalities, access_level, access_rank, proposal_state, state_rank,"
            + " decision_date, horizon_months, outcome_scale, bad_mean, bad_p05, bad_p95,"
            + " good_mean, good_p05, good_p95, bad_added, bad_added_p05, bad_added_p95, good_added,"
            + " good_added_p05, good_added_p95, board_rule, outdated, reviewed, facet, begun_by,"
            + " changed_at) values (?, 2, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 36, 'board', ?, ?, ?, ?,"
            + " ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?, 'local', timestamp '2026-01-01 00:00:00')",
        rows);
    jdbc.batchUpdate("insert into desk_word (word, proposal_id) values (?, ?)", words);
    proposals.clear();
    rows.clear();
    words.clear();
  }
}
