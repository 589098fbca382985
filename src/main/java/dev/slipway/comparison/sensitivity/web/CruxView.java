package dev.slipway.comparison.sensitivity.web;

import dev.slipway.pathway.verdict.Amount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where two proposals part, as the page says it.
 *
 * @param first likelihood of an extremely bad outcome of this proposal, with what it has chosen
 * @param second of the other
 * @param rows what they differ in, the one that moves it most first
 * @param chart what taking the other's answer changes
 */
record CruxView(double first, double second, List<Row> rows, String chart) {

  CruxView {
    rows = List.copyOf(rows);
  }

  /** Whether any difference moves the likelihood. */
  public boolean moves() {
    return !rows.isEmpty() && rows.get(0).size() > 1e-9;
  }

  /**
   * One difference.
   *
   * @param evidence what the entries say that moved either answer
   * @param there what changes here with the other's answer, null if it cannot be taken alone
   * @param back what changes there with this one's
   */
  record Row(
      String name,
      List<String> evidence,
      @Nullable Amount there,
      @Nullable Amount back,
      double size) {

    Row {
      evidence = List.copyOf(evidence);
    }
  }
}
