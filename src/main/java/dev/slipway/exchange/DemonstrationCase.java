package dev.slipway.exchange;

import dev.slipway.decision.Verdict;
import dev.slipway.pathway.question.Question;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.AssuranceLevel;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.GeneralityLevel;
import dev.slipway.profile.ParameterCount;
import dev.slipway.profile.ProfileDetails;
import dev.slipway.profile.Substitute;
import dev.slipway.profile.modality.Modalities;
import dev.slipway.profile.modality.Modality;
import dev.slipway.profile.training.Compute;
import dev.slipway.profile.training.DeveloperRevenue;
import dev.slipway.profile.training.Training;
import dev.slipway.proposal.Claim;
import dev.slipway.proposal.Observation;
import dev.slipway.proposal.OutcomeReportKind;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.proposal.evidence.EvidenceDetails;
import dev.slipway.proposal.evidence.EvidenceKind;
import dev.slipway.proposal.evidence.FrameworkStep;
import dev.slipway.proposal.evidence.Measurement;
import dev.slipway.proposal.evidence.Particulars;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.stats.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One file of the demonstration data: a real model as it stood, and the question of the day. */
record DemonstrationCase(
    Model model,
    Asked proposal,
    @Nullable DemonstrationReviews reviews,
    @Nullable List<Handed> evidence) {

  List<EvidenceDetails> handedIn() {
    return evidence == null ? List.of() : evidence.stream().map(Handed::details).toList();
  }

  /** What was known of the model. */
  record Model(
      String name,
      String version,
      String originator,
      Set<Modality> inputs,
      Set<Modality> outputs,
      @Nullable Parameters parameters,
      boolean parametersPublished,
      @Nullable Double trainingFlop,
      @Nullable Parameters judgedFlop,
      DeploymentScope scope,
      GeneralityLevel generality,
      @Nullable AccessLevel access,
      double monthsShown,
      AssuranceLevel assurance,
      @Nullable Substitute substitute,
      String licence,
      String method,
      List<String> links) {

    ProfileDetails details() {
      return new ProfileDetails(
          name,
          version,
          originator,
          new Modalities(inputs, outputs),
          parameters == null ? null : parameters.count(),
          parametersPublished,
          scope,
          generality,
          access,
          monthsShown,
          assurance,
          substitute,
          false,
          null,
          licence,
          method,
          links,
          training(),
          null);
    }

    /** Either published, or somebody's judgement of it, or neither. */
    private Training training() {
      return trainingFlop != null || judgedFlop == null
          ? Training.of(trainingFlop)
          : new Training(judgedFlop.compute(), false, null, null, DeveloperRevenue.UNKNOWN);
    }
  }

  /** How many parameters or operations: three equal numbers where it is known. */
  record Parameters(double low, double middle, double high) {

    ParameterCount count() {
      return new ParameterCount(low, middle, high);
    }

    Compute compute() {
      return new Compute(low, middle, high);
    }
  }

  /** What was to be decided, and what happened afterwards. */
  record Asked(
      String question,
      LocalDate decisionDate,
      List<Step> steps,
      DeploymentScope scope,
      int horizonMonths,
      String outcomeScale,
      List<String> threats,
      List<String> benefits,
      List<String> modifications,
      List<Answer> claims,
      List<Happening> happened,
      @Nullable Decided decided) {

    ProposalDetails details(UUID modelId) {
      return new ProposalDetails(
          modelId,
          question,
          decisionDate,
          steps.stream().map(Step::step).toList(),
          scope,
          horizonMonths,
          outcomeScale,
          threats,
          benefits,
          modifications,
          claims.stream().map(Answer::claim).toList(),
          "");
    }

    List<Observation> observations() {
      return happened.stream().map(Happening::observation).toList();
    }
  }

  /**
   * What the demonstration's board decides.
   *
   * @param delayMonths of a delay, from the day on which the data come in
   * @param againstRule used only where the limits speak against it
   */
  record Decided(
      Verdict verdict,
      @Nullable Integer delayMonths,
      String reasons,
      String againstRule,
      @Nullable List<Promised> conditions) {}

  /**
   * A condition.
   *
   * @param owner name by which that person signs in
   * @param days from the day on which the data come in
   */
  record Promised(String modification, String owner, int days) {}

  /** One step of the release plan. */
  record Step(int month, AccessLevel access, @Nullable Boolean shown) {

    PlanStep step() {
      return new PlanStep(month, access, shown);
    }
  }

  /** An answer of the submitter's own. */
  record Answer(String question, Percentiles answer, String reason) {

    Claim claim() {
      return new Claim(
          Question.parse(question).orElseThrow(),
          Quantity.of(answer.p05(), answer.p50(), answer.p95()),
          reason);
    }
  }

  /** Three numbers. */
  record Percentiles(double p05, double p50, double p95) {}

  /** A published result, handed in as evidence. */
  record Handed(
      EvidenceKind kind,
      String result,
      LocalDate on,
      String by,
      String link,
      FrameworkStep step,
      @Nullable Counted counted) {

    EvidenceDetails details() {
      return new EvidenceDetails(
          kind,
          result,
          on,
          by,
          link,
          Particulars.NONE,
          List.of(),
          List.of(step),
          counted == null ? null : counted.measurement());
    }
  }

  /** What was counted; relevance and field odds are those of a benchmark or of an own judgement. */
  record Counted(
      TestKind test,
      String question,
      long events,
      double exposure,
      double relevance,
      Percentiles fieldOdds,
      String ranOn) {

    Measurement measurement() {
      return new Measurement(
          test,
          Question.read(question),
          events,
          exposure,
          test.direction(),
          relevance,
          Quantity.of(fieldOdds.p05(), fieldOdds.p50(), fieldOdds.p95()),
          ranOn,
          Measurement.USUAL_VALIDITY);
    }
  }

  /** What happened, and where it can be read. */
  record Happening(OutcomeReportKind kind, LocalDate on, String what, String source) {

    Observation observation() {
      return new Observation(kind, on, what, source);
    }
  }
}
