package dev.slipway.comparison.sensitivity.web;

import dev.slipway.pathway.sensitivity.QuestionSensitivity;
import dev.slipway.pathway.verdict.Points;
import dev.slipway.stats.sensitivity.SobolIndex;
import dev.slipway.stats.sensitivity.SobolIndices;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What matters, as the page says it.
 *
 * @param basis for {@code comparison.basis.*}: whose answers it is about
 * @param most the questions that matter most for the bad outcome, at most five
 * @param shares the charts of shares, by outcome
 * @param swings what each answer moves, or null if that was not computed
 * @param worths what knowing each answer would be worth, the most useful first
 */
record MattersView(
    String basis,
    Instant madeAt,
    boolean outdated,
    List<Line> most,
    List<Shares> shares,
    @Nullable Swings swings,
    List<Line> worths,
    double badMean) {

  MattersView {
    most = List.copyOf(most);
    shares = List.copyOf(shares);
    worths = List.copyOf(worths);
  }

  /**
   * One question.
   *
   * @param family names how it could be answered
   * @param evidence what the entries say that moved its answer
   */
  record Line(String name, String family, List<String> evidence, QuestionSensitivity found) {

    Line {
      evidence = List.copyOf(evidence);
    }

    double worth() {
      return found.worth().net();
    }

    /** What knowing it would be worth, in points of the net score, as far as that is known. */
    public Points worthPoints() {
      double error = worthError() == null ? 0 : found.worth().standardError();
      return Points.of(worth(), worth() - error, worth() + error);
    }

    /** Its standard error in points; null where none was kept. */
    public @Nullable Double worthError() {
      double error = found.worth().standardError();
      return Double.isNaN(error) ? null : 100 * error;
    }

    public double changes() {
      return found.worth().changesDecision();
    }

    SobolIndices bad() {
      return found.bad();
    }

    /** What it explains by itself. */
    public Points alone() {
      return points(found.bad().firstOrder());
    }

    /** What it has a part in, together with others. */
    public Points withOthers() {
      return points(found.bad().total());
    }
  }

  /** Shares explained of one outcome: a row for each question, and the chart of the largest. */
  record Shares(String side, List<ShareRow> rows, String chart) {
    Shares {
      rows = List.copyOf(rows);
    }

    public boolean none() {
      return rows.isEmpty();
    }

    public ShareRow first() {
      return rows.get(0);
    }
  }

  /** One question's shares. */
  record ShareRow(String name, SobolIndices indices) {

    public Points alone() {
      return points(indices.firstOrder());
    }

    public Points withOthers() {
      return points(indices.total());
    }
  }

  private static Points points(SobolIndex index) {
    return Points.of(index.value(), index.low(), index.high());
  }

  /** The likelihood of a bad outcome with each question at its low and high answer. */
  record Swings(List<SwingRow> rows, String chart) {
    Swings {
      rows = List.copyOf(rows);
    }
  }

  /** One question's swing. */
  record SwingRow(String name, double low, double high) {}
}
