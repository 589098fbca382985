package dev.slipway.profile.training;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** {@link Training} as it is stored beside the rest of a profile. */
@Embeddable
public class TrainingColumns {

  private @Nullable Double trainingFlopLow;
  private @Nullable Double trainingFlop;
  private @Nullable Double trainingFlopHigh;
  private boolean computePublished;
  private @Nullable Double modificationFlopLow;
  private @Nullable Double modificationFlop;
  private @Nullable Double modificationFlopHigh;
  private @Nullable Double baseFlopLow;
  private @Nullable Double baseFlop;
  private @Nullable Double baseFlopHigh;

  @Enumerated(EnumType.STRING)
  @Column(name = "developer_revenue")
  private DeveloperRevenue revenue = DeveloperRevenue.UNKNOWN;

  public TrainingColumns() {}

  public TrainingColumns(Training training) {
    Compute compute = training.compute();
    trainingFlopLow = compute == null ? null : compute.low();
    trainingFlop = compute == null ? null : compute.middle();
    trainingFlopHigh = compute == null ? null : compute.high();
    computePublished = training.published();
    Compute modification = training.modification();
    modificationFlopLow = modification == null ? null : modification.low();
    modificationFlop = modification == null ? null : modification.middle();
    modificationFlopHigh = modification == null ? null : modification.high();
    Compute base = training.base();
    baseFlopLow = base == null ? null : base.low();
    baseFlop = base == null ? null : base.middle();
    baseFlopHigh = base == null ? null : base.high();
    revenue = training.revenue();
  }

  public Training training() {
    return new Training(
        compute(trainingFlopLow, trainingFlop, trainingFlopHigh),
        computePublished,
        compute(modificationFlopLow, modificationFlop, modificationFlopHigh),
        compute(baseFlopLow, baseFlop, baseFlopHigh),
        revenue);
  }

  private static @Nullable Compute compute(
      @Nullable Double low, @Nullable Double middle, @Nullable Double high) {
    return low == null || middle == null || high == null ? null : new Compute(low, middle, high);
  }
}
