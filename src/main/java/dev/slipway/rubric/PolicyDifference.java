package dev.slipway.rubric;

import dev.slipway.audit.Change;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one policy says otherwise than another. */
public final class PolicyDifference {

  private PolicyDifference() {}

  /** The changes from one to the other; field names are those of the policy's document. */
  public static List<Change> between(PolicyTerms before, PolicyTerms after) {
    return Stream.concat(
            rule(before.policy(), after.policy()),
            Stream.concat(
                before.outcomeScales().stream().flatMap(scale -> scale(scale, in(after, scale))),
                after.outcomeScales().stream()
                    .filter(scale -> in(before, scale) == null)
                    .flatMap(scale -> scale(null, scale))))
        .toList();
  }

  private static Stream<Change> rule(Policy before, Policy after) {
    return Stream.of(
            Change.between("appliesTo", before.appliesTo(), after.appliesTo()),
            Change.between("badLimitMean", before.badLimitMean(), after.badLimitMean()),
            Change.between("badLimitP95", before.badLimitP95(), after.badLimitP95()),
            Change.between("valueRatio", before.valueRatio(), after.valueRatio()),
            Change.between("materiality", before.materiality(), after.materiality()),
            Change.between("materialShare", before.materialShare(), after.materialShare()),
            Change.between("seed", before.seed(), after.seed()),
            Change.between("reviewersNeeded", before.reviewersNeeded(), after.reviewersNeeded()),
            Change.between("retentionMonths", before.retentionMonths(), after.retentionMonths()),
            Change.between("quorum", before.quorum(), after.quorum()),
            Change.between("validityMonths", before.validityMonths(), after.validityMonths()),
            Change.between("reviewMonths", before.reviewMonths(), after.reviewMonths()),
            Change.between("staleCounts", before.staleCounts(), after.staleCounts()))
        .flatMap(each -> each);
  }

  private static Stream<Change> scale(@Nullable OutcomeScale before, @Nullable OutcomeScale after) {
    return Change.between("outcomeScale", text(before), text(after));
  }

  private static @Nullable String text(@Nullable OutcomeScale scale) {
    return Optional.ofNullable(scale)
        .map(
            s ->
                s.name()
                    + ": "
                    + s.extremelyBad()
                    + " / "
                    + s.extremelyGood()
                    + " ("
                    + s.basis()
                    + ")")
        .orElse(null);
  }

  private static @Nullable OutcomeScale in(PolicyTerms terms, OutcomeScale scale) {
    return terms.outcomeScales().stream()
        .filter(each -> Objects.equals(each.id(), scale.id()))
        .findFirst()
        .orElse(null);
  }
}
