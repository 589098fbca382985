package dev.slipway.decision.policy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.audit.Change;
import dev.slipway.decision.policy.web.PolicyForm.ScaleForm;
import dev.slipway.proposal.web.FormWorld;
import dev.slipway.rubric.OutcomeScale;
import dev.slipway.rubric.PolicyDifference;
import dev.slipway.rubric.PolicyTerms;
import dev.slipway.rubric.PolicyVersion;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.BeanPropertyBindingResult;

/** Under which id a scale goes on when the policy changes. */
class PolicyAdapterTests {

  private static final OutcomeScale BOARD = FormWorld.RUBRIC.outcomeScales().get(0);
  private static final PolicyTerms BEFORE =
      new PolicyTerms(FormWorld.RUBRIC.policy(), FormWorld.RUBRIC.outcomeScales());

  @Test
  void scaleKeepsItsIdUnderAnotherNameAndOnAnotherBasis() {
    OutcomeScale renamed =
        new OutcomeScale(
            BOARD.id(), "Ours", BOARD.extremelyBad(), BOARD.extremelyGood(), "what we were told");
    assertThat(read(form(renamed))).containsExactly(renamed);
  }

  @Test
  void scaleWithAnotherEndIsAnotherScale() {
    assertThat(read(form(scale("Worse still", BOARD.extremelyGood()))))
        .extracting(OutcomeScale::id, OutcomeScale::extremelyBad)
        .containsExactly(tuple("slipway-default", "Worse still"));
    assertThat(read(form(scale(BOARD.extremelyBad(), "Better still"))))
        .extracting(OutcomeScale::id)
        .containsExactly("slipway-default");
  }

  @Test
  void whatIsLeftAsItWasKeepsItsId() {
    assertThat(read(PolicyForm.of(version(), Locale.ENGLISH))).isEqualTo(BEFORE.outcomeScales());
  }

  @Test
  void idThatIsSentTwiceIsTheFirstOnes() {
    assertThat(read(form(BOARD, BOARD)))
        .extracting(OutcomeScale::id)
        .containsExactly("board", "slipway-default");
  }

  @Test
  void idThatThePolicyDoesNotHaveIsNotTaken() {
    OutcomeScale strange =
        new OutcomeScale(
            "mine", BOARD.name(), BOARD.extremelyBad(), BOARD.extremelyGood(), BOARD.basis());
    assertThat(read(form(strange))).extracting(OutcomeScale::id).containsExactly("slipway-default");
  }

  @Test
  void saysWhetherWhatIsStaleCounts() {
    assertThat(terms("false").orElseThrow().policy().staleWeight()).isZero();
    assertThat(terms("true").orElseThrow().policy().staleWeight()).isEqualTo(0.5);
    assertThat(terms("")).isEmpty();
  }

  @Test
  void policyFromBeforeThatWasAskedReadsAndWritesAsItDid() {
    assertThat(BEFORE.policy().staleCounts()).isTrue();
    assertThat(BEFORE.tree().toString()).doesNotContain("staleCounts");
    PolicyTerms not = terms("false").orElseThrow();
    assertThat(PolicyTerms.of(not.tree())).isEqualTo(not);
    assertThat(PolicyDifference.between(BEFORE, not))
        .containsExactly(new Change("staleCounts", "true", "false"));
  }

  private static Optional<PolicyTerms> terms(String staleCounts) {
    PolicyForm now = PolicyForm.of(version(), Locale.ENGLISH);
    PolicyForm typed =
        new PolicyForm(
            now.seen(),
            now.appliesTo(),
            now.badLimitMean(),
            now.badLimitP95(),
            now.valueRatio(),
            now.materiality(),
            now.materialShare(),
            now.reviewersNeeded(),
            now.quorum(),
            now.retentionMonths(),
            now.validityMonths(),
            now.reviewMonths(),
            staleCounts,
            now.scales(),
            "Why");
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    return PolicyAdapter.read(
        typed, BEFORE, Set.of("board"), new BeanPropertyBindingResult(typed, "form"));
  }

  private static OutcomeScale scale(String bad, String good) {
    return new OutcomeScale(BOARD.id(), BOARD.name(), bad, good, BOARD.basis());
  }

  private static PolicyVersion version() {
    return new PolicyVersion(1, BEFORE, "", "", "", Instant.EPOCH);
  }

  private static PolicyForm form(OutcomeScale... scales) {
    PolicyForm now = PolicyForm.of(version(), Locale.ENGLISH);
    return new PolicyForm(
        now.seen(),
        now.appliesTo(),
        now.badLimitMean(),
        now.badLimitP95(),
        now.valueRatio(),
        now.materiality(),
        now.materialShare(),
        now.reviewersNeeded(),
        now.quorum(),
        now.retentionMonths(),
        now.validityMonths(),
        now.reviewMonths(),
        now.staleCounts(),
        List.of(scales).stream().map(PolicyAdapterTests::typed).toList(),
        "Why");
  }

  private static ScaleForm typed(OutcomeScale scale) {
    return new ScaleForm(
        scale.id(), scale.name(), scale.extremelyBad(), scale.extremelyGood(), scale.basis());
  }

  private static List<OutcomeScale> read(PolicyForm form) {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    BeanPropertyBindingResult errors = new BeanPropertyBindingResult(form, "form");
    Set<String> taken = PolicyAdapter.idsOf(List.of(BEFORE));
    Optional<PolicyTerms> terms = PolicyAdapter.read(form, BEFORE, taken, errors);
    assertThat(errors.getAllErrors()).isEmpty();
    return terms.orElseThrow().outcomeScales();
  }
}
