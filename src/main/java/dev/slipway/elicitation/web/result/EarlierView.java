package dev.slipway.elicitation.web.result;

import dev.slipway.form.NumbersView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said to one question in the first round, for whoever is asked it again.
 *
 * @param unit in words; empty where the numbers say it
 * @param rows the reader's own answer first
 * @param pooled the group's; null where nobody gave numbers
 * @param chart data of the drawing, without the rubric's answer, which would sway
 */
public record EarlierView(
    String unit, List<OpinionRow> rows, @Nullable NumbersView pooled, String chart) {

  public EarlierView {
    rows = List.copyOf(rows);
  }
}
