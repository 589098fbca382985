package dev.slipway.comparison;

import dev.slipway.pathway.Comparison;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.waterfall.Waterfall;
import dev.slipway.scoring.assembly.Basis;
import dev.slipway.scoring.assembly.DroppedEffect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to "does Y change the risk?".
 *
 * @param selection what was asked about
 * @param clashes why it cannot be answered; then there are no answers
 * @param answers by the rubric first and, where there are claims, with them second
 */
public record Asked(List<Modification> selection, List<Clash> clashes, List<ByBasis> answers) {

  public Asked {
    selection = List.copyOf(selection);
    clashes = List.copyOf(clashes);
    answers = List.copyOf(answers);
  }

  /**
   * The answer on one basis.
   *
   * @param comparison without and with the selection, on the same draws
   * @param waterfall the same taken apart, where that was asked for
   * @param dropped effects that do not bind here
   */
  public record ByBasis(
      Basis basis,
      Comparison comparison,
      @Nullable Waterfall waterfall,
      List<DroppedEffect> dropped) {

    public ByBasis {
      dropped = List.copyOf(dropped);
    }
  }
}
