package dev.slipway.desk.web.grounds;

import dev.slipway.desk.web.QuantityView;
import dev.slipway.profile.flag.Flag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal argues from.
 *
 * @param threats that it chose, by name
 * @param readiness the rubric's answers on how far law, detection and defence have come
 * @param entries all evidence that stands
 * @param asked how many questions apply
 * @param answered how many of them have evidence
 * @param bareClaims claims without evidence, in words
 * @param claims how many claims there are
 * @param imported how many results from the model’s documents could become evidence
 * @param keptUntil the last day on which the proposal is kept; null for a draft
 * @param due whether that day is over
 * @param mayAdd whether evidence may still be handed in
 */
public record Grounds(
    List<String> threats,
    List<Answer> readiness,
    List<Step> steps,
    List<EvidenceView> entries,
    List<EvidenceView> withdrawn,
    int asked,
    int answered,
    List<String> bareClaims,
    int claims,
    List<Flag> flags,
    int imported,
    @Nullable LocalDate keptUntil,
    boolean due,
    boolean mayAdd) {

  /** A question's starting answer. */
  public record Answer(String label, QuantityView quantity, String unit) {}

  /** One of the six steps; {@code name} is its constant name. */
  public record Step(String name, List<EvidenceView> evidence) {}

  /** How many entries move the newest score. */
  public long moving() {
    return entries.stream().filter(EvidenceView::moves).count();
  }

  /** Steps for which nothing has been handed in. */
  public List<String> bareSteps() {
    return steps.stream().filter(step -> step.evidence().isEmpty()).map(Step::name).toList();
  }
}
