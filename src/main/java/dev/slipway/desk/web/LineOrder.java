package dev.slipway.desk.web;

import dev.slipway.desk.web.ProposalLine.Headline;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The order of a list.
 *
 * @param by one of {@link #COLUMNS}
 * @param descending from the largest or latest
 */
public record LineOrder(String by, boolean descending) {

  /** What a list can be ordered by. */
  public static final List<String> COLUMNS =
      List.of("question", "model", "decision", "state", "bad", "good", "change");

  /** What was asked for; the latest decision first where that is nothing known. */
  static LineOrder of(String by, String direction) {
    return COLUMNS.contains(by)
        ? new LineOrder(by, direction.equals("desc"))
        : new LineOrder("decision", true);
  }

  /** The direction that a click on a column's head asks for. */
  public String next(String column) {
    boolean numeric = List.of("decision", "bad", "good", "change").contains(column);
    boolean turned = column.equals(by) ? !descending : numeric;
    return turned ? "desc" : "asc";
  }

  /** For {@code aria-sort}. */
  public String aria(String column) {
    if (!column.equals(by)) {
      return "none";
    }
    return descending ? "descending" : "ascending";
  }

  /** Lines without a score come last, whichever way the likelihoods run. */
  List<ProposalLine> apply(List<ProposalLine> lines) {
    Comparator<ProposalLine> order = comparator();
    if (List.of("bad", "good", "change").contains(by)) {
      Stream<ProposalLine> scored = lines.stream().filter(line -> line.headline() != null);
      Stream<ProposalLine> unscored = lines.stream().filter(line -> line.headline() == null);
      return Stream.concat(scored.sorted(order), unscored).toList();
    }
    return lines.stream().sorted(order).toList();
  }

  private Comparator<ProposalLine> comparator() {
    Comparator<ProposalLine> ascending =
        switch (by) {
          case "question" -> Comparator.comparing(line -> line.question().toLowerCase(Locale.ROOT));
          case "model" -> Comparator.comparing(line -> line.modelName().toLowerCase(Locale.ROOT));
          case "state" -> Comparator.comparing(ProposalLine::state);
          case "bad" -> byScore(headline -> headline.bad().mean());
          case "good" -> byScore(headline -> headline.good().mean());
          case "change" -> byScore(Headline::badAdded);
          default -> Comparator.comparing(ProposalLine::decisionDate);
        };
    return descending ? ascending.reversed() : ascending;
  }

  private static Comparator<ProposalLine> byScore(ToDoubleFunction<Headline> of) {
    return Comparator.comparingDouble(
        line -> line.headline() == null ? 0 : of.applyAsDouble(line.headline()));
  }
}
