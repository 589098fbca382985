package dev.slipway.comparison;

import java.util.List;

/** The modifications of one stage that can be tried on a proposal. */
public record OfferedStage(String stage, List<Offered> modifications) {

  public OfferedStage {
    modifications = List.copyOf(modifications);
  }

  /**
   * One modification.
   *
   * @param chosen whether it is among those to be tried
   */
  public record Offered(
      String slug, String name, String description, boolean chosen, boolean retired) {}
}
