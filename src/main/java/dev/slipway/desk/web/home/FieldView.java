package dev.slipway.desk.web.home;

import dev.slipway.desk.row.DeskRow;
import dev.slipway.desk.row.DeskRow.Headline;
import dev.slipway.desk.row.DeskRow.Spread;
import dev.slipway.desk.web.score.ChartJson;
import dev.slipway.rubric.BoardVerdict;
import dev.slipway.rubric.OutcomeScale;
import dev.slipway.rubric.Policy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All scored proposals on one field: extremely bad across, extremely good up.
 *
 * @param whole whether the likelihoods as proposed are shown, and not what the decisions change
 * @param more whether there are more than are shown
 * @param outside how many of those shown lie outside the board's limits
 * @param reviewed whether anybody has reviewed any of them
 * @param limit the board's limit on the mean, or null where it does not speak of what is shown
 * @param logBad whether extremely bad has a logarithmic axis, since most marks crowd at zero
 * @param logGood likewise extremely good
 * @param scale what counts as extreme, where all that are shown agree on it
 * @param points those of the table; the chart has all
 * @param json data of the chart
 */
record FieldView(
    boolean whole,
    int shown,
    boolean more,
    long outside,
    boolean reviewed,
    @Nullable Double limit,
    boolean logBad,
    boolean logGood,
    @Nullable OutcomeScale scale,
    List<Point> points,
    boolean cut,
    String json) {

  /** How many a screen can bear. */
  static final int MOST = 1000;

  private static final int IN_TABLE = 50;

  /** With more than this, lines would cover one another: the chart draws those pointed at. */
  private static final int LINED = 40;

  /** Whether the chart has too many marks for their lines to be seen at once. */
  public boolean crowded() {
    return shown > LINED;
  }

  /** One proposal. */
  record Point(
      UUID id,
      String question,
      String modelName,
      Spread bad,
      Spread good,
      Headline headline,
      String scale,
      boolean reviewed) {

    public BoardVerdict rule() {
      return headline.rule();
    }

    private static Point of(DeskRow row, boolean whole) {
      Headline headline = Objects.requireNonNull(row.headline());
      return new Point(
          row.proposalId(),
          row.question(),
          row.modelName(),
          whole ? headline.bad() : headline.badAdded(),
          whole ? headline.good() : headline.goodAdded(),
          headline,
          row.outcomeScale(),
          row.reviewed());
    }
  }

  /** Of those that are scored, where these scales say what is extreme. */
  static FieldView of(
      List<DeskRow> scored, boolean whole, Policy policy, List<OutcomeScale> scales) {
    boolean more = scored.size() > MOST;
    List<Point> points = scored.stream().limit(MOST).map(row -> Point.of(row, whole)).toList();
    boolean speaks = policy.judgesMargin() != whole;
    Double limit = speaks ? policy.badLimitMean() : null;
    return new FieldView(
        whole,
        points.size(),
        more,
        points.stream().filter(point -> point.rule() == BoardVerdict.OUTSIDE).count(),
        points.stream().anyMatch(Point::reviewed),
        limit,
        crowd(points, Point::bad),
        crowd(points, Point::good),
        scale(points, scales),
        points.stream().limit(IN_TABLE).toList(),
        points.size() > IN_TABLE,
        json(points, whole, limit));
  }

  /** Which axes are logarithmic, for the sentence that says so; null where none is. */
  public @Nullable String logs() {
    return logBad && logGood ? "both" : logBad ? "bad" : logGood ? "good" : null;
  }

  /** Whether half of the marks would stand in the first tenth of an axis that holds all lines. */
  private static boolean crowd(List<Point> points, Function<Point, Spread> of) {
    double tenth = points.stream().mapToDouble(each -> of.apply(each).p95()).max().orElse(0) / 10;
    return tenth > 0
        && 2 * points.stream().filter(each -> of.apply(each).mean() < tenth).count()
            >= points.size();
  }

  private static @Nullable OutcomeScale scale(List<Point> points, List<OutcomeScale> scales) {
    List<String> ids = points.stream().map(Point::scale).distinct().toList();
    return scales.stream()
        .filter(scale -> ids.equals(List.of(scale.id())))
        .findFirst()
        .orElse(null);
  }

  private static String json(List<Point> points, boolean whole, @Nullable Double limit) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("whole", whole);
    data.put("logBad", crowd(points, Point::bad));
    data.put("logGood", crowd(points, Point::good));
    if (limit != null) {
      data.put("limit", limit);
    }
    put(data, "ids", points, point -> point.id().toString());
    put(data, "questions", points, Point::question);
    put(data, "models", points, Point::modelName);
    put(data, "bad", points, point -> numbers(point.bad()));
    put(data, "good", points, point -> numbers(point.good()));
    put(data, "outside", points, point -> point.rule() == BoardVerdict.OUTSIDE ? 1 : 0);
    put(data, "reviewed", points, point -> point.reviewed() ? 1 : 0);
    return ChartJson.of(data);
  }

  /** Column by column: a name for each of a thousand points would be half of the page. */
  private static void put(
      Map<String, Object> data, String name, List<Point> points, Function<Point, Object> of) {
    data.put(name, points.stream().map(of).toList());
  }

  private static List<Double> numbers(Spread spread) {
    return List.of(
        ChartJson.rounded(spread.mean()),
        ChartJson.rounded(spread.p05()),
        ChartJson.rounded(spread.p95()));
  }
}
