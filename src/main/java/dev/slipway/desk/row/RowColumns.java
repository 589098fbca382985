package dev.slipway.desk.row;

import dev.slipway.desk.row.DeskRow.Headline;
import dev.slipway.desk.row.DeskRow.Spread;
import dev.slipway.proposal.ProposalState;
import dev.slipway.rubric.BoardVerdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;

/** A row to and from the columns of the table. */
public final class RowColumns {

  private static final int LONGEST_KEY = 120;

  /** What a score says. */
  private static final List<String> OF_SCORE =
      List.of(
          "bad_mean",
          "bad_p05",
          "bad_p95",
          "good_mean",
          "good_p05",
          "good_p95",
          "bad_added",
          "bad_added_p05",
          "bad_added_p95",
          "good_added",
          "good_added_p05",
          "good_added_p95",
          "board_rule");

  private static final List<String> OTHERS =
      List.of(
          "proposal_id",
          "question",
          "question_key",
          "model_id",
          "model_name",
          "model_key",
          "modalities",
          "access_level",
          "access_rank",
          "proposal_state",
          "state_rank",
          "decision_date",
          "horizon_months",
          "outcome_scale",
          "outdated",
          "reviewed",
          "begun_by",
          "changed_at");

  private RowColumns() {}

  /**
   * The table with the scores of some proposals left out, so that no order and no filter tells them
   * either.
   *
   * @param hidden name of the parameter that holds their identifiers
   */
  public static String veiled(String hidden) {
    String scores =
        OF_SCORE.stream()
            .map(
                name ->
                    "case when proposal_id in (:%1$s) then null else %2$s end as %2$s"
                        .formatted(hidden, name))
            .collect(Collectors.joining(", "));
    return "(select " + String.join(", ", OTHERS) + ", " + scores + " from desk_row)";
  }

  static Map<String, @Nullable Object> of(DeskRow row) {
    Map<String, @Nullable Object> columns = new LinkedHashMap<>();
    columns.put("proposal_id", row.proposalId());
    columns.put("layout", DeskRow.LAYOUT);
    columns.put("question", row.question());
    columns.put("question_key", key(row.question()));
    columns.put("model_id", row.modelId());
    columns.put("model_name", row.modelName());
    columns.put("model_key", key(row.modelName()));
    columns.put("modalities", "," + String.join(",", row.flow()) + ",");
    columns.put("access_level", new SqlParameterValue(Types.VARCHAR, row.access()));
    columns.put("access_rank", RowMaker.rank(row.access()));
    columns.put("proposal_state", row.state());
    columns.put("state_rank", ProposalState.valueOf(row.state()).ordinal());
    columns.put("decision_date", row.decisionDate());
    columns.put("horizon_months", row.horizonMonths());
    columns.put("outcome_scale", row.outcomeScale());
    Headline headline = row.headline();
    put(columns, "bad", "bad_mean", headline == null ? null : headline.bad());
    put(columns, "good", "good_mean", headline == null ? null : headline.good());
    put(columns, "bad_added", "bad_added", headline == null ? null : headline.badAdded());
    put(columns, "good_added", "good_added", headline == null ? null : headline.goodAdded());
    String rule = headline == null ? null : headline.rule().name();
    columns.put("board_rule", new SqlParameterValue(Types.VARCHAR, rule));
    columns.put("outdated", row.outdated());
    columns.put("reviewed", row.reviewed());
    columns.put("facet", Facet.of(row).key());
    columns.put("begun_by", row.begunBy());
    columns.put("changed_at", row.changedAt().atOffset(ZoneOffset.UTC));
    return columns;
  }

  /** Reads the row that a result stands at. */
  public static DeskRow read(ResultSet at, int number) throws SQLException {
    return new DeskRow(
        at.getObject("proposal_id", UUID.class),
        at.getString("question"),
        at.getObject("model_id", UUID.class),
        at.getString("model_name"),
        new TreeSet<>(Texts.listed(at.getString("modalities"))),
        at.getString("access_level"),
        at.getString("proposal_state"),
        at.getObject("decision_date", LocalDate.class),
        at.getInt("horizon_months"),
        at.getString("outcome_scale"),
        headline(at),
        at.getBoolean("outdated"),
        at.getBoolean("reviewed"),
        at.getString("begun_by"),
        at.getObject("changed_at", OffsetDateTime.class).toInstant());
  }

  private static @Nullable Headline headline(ResultSet at) throws SQLException {
    String rule = at.getString("board_rule");
    if (rule == null) {
      return null;
    }
    return new Headline(
        spread(at, "bad", "bad_mean"),
        spread(at, "good", "good_mean"),
        spread(at, "bad_added", "bad_added"),
        spread(at, "good_added", "good_added"),
        BoardVerdict.valueOf(rule));
  }

  private static Spread spread(ResultSet at, String name, String mean) throws SQLException {
    return new Spread(at.getDouble(mean), at.getDouble(name + "_p05"), at.getDouble(name + "_p95"));
  }

  private static void put(
      Map<String, @Nullable Object> columns, String name, String mean, @Nullable Spread spread) {
    columns.put(mean, number(spread == null ? null : spread.mean()));
    columns.put(name + "_p05", number(spread == null ? null : spread.p05()));
    columns.put(name + "_p95", number(spread == null ? null : spread.p95()));
  }

  private static SqlParameterValue number(@Nullable Double value) {
    return new SqlParameterValue(Types.DOUBLE, value);
  }

  private static String key(String text) {
    return Texts.cut(Words.folded(Objects.requireNonNull(text)), LONGEST_KEY);
  }
}
