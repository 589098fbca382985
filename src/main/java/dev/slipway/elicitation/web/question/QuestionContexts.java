package dev.slipway.elicitation.web.question;

import dev.slipway.elicitation.answer.AnswerProgress;
import dev.slipway.elicitation.answer.AnswerProgress.Progress;
import dev.slipway.elicitation.web.question.QuestionContext.Fact;
import dev.slipway.elicitation.web.question.QuestionContext.Step;
import dev.slipway.pathway.question.Family.Subject;
import dev.slipway.pathway.question.Question;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceDetails;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.rubric.Benefit;
import dev.slipway.rubric.OutcomeScale;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.rubric.Threat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what stands beside a question. */
@Component
class QuestionContexts {

  private static final int MOST_FACTS = 3;

  private final ProfileService profiles;
  private final EvidenceService evidence;
  private final ObservedFacts observed;
  private final AnswerProgress progress;
  private final Policies policies;
  private final Rubrics rubrics;

  QuestionContexts(
      ProfileService profiles,
      EvidenceService evidence,
      ObservedFacts observed,
      AnswerProgress progress,
      Policies policies,
      Rubrics rubrics) {
    this.profiles = profiles;
    this.evidence = evidence;
    this.observed = observed;
    this.progress = progress;
    this.policies = policies;
    this.rubrics = rubrics;
  }

  QuestionContext of(Asked asked, boolean matters) {
    Proposal proposal = asked.proposal();
    boolean good = asked.question().family().subject() == Subject.BENEFIT;
    Progress come = progress(asked);
    ModelProfile model = profiles.find(proposal.modelId()).orElse(null);
    return new QuestionContext(
        model == null ? "" : model.fullName(),
        proposal.steps().stream().map(Step::of).toList(),
        proposal.horizonMonths(),
        policies
            .scale(proposal.outcomeScale())
            .map(good ? OutcomeScale::extremelyGood : OutcomeScale::extremelyBad)
            .orElse(""),
        good,
        about(asked.question()),
        observed.of(asked.question(), model),
        facts(proposal, asked.question()),
        matters ? come.asked() : 0,
        come.answered());
  }

  /** How far the present person has come. */
  Progress progress(Asked asked) {
    return progress.of(asked.proposal(), asked.panel());
  }

  private String about(Question question) {
    Rubric rubric = rubrics.current();
    Stream<String> found =
        switch (question.family().subject()) {
          case THREAT, STEP ->
              rubric.threats().stream()
                  .filter(each -> each.id().equals(question.id()))
                  .map(Threat::description);
          case BENEFIT ->
              rubric.benefits().stream()
                  .filter(each -> each.id().equals(question.id()))
                  .map(Benefit::description);
          case RELEASE, MODIFICATION -> Stream.empty();
        };
    return found.findFirst().orElse("");
  }

  private List<Fact> facts(Proposal proposal, Question question) {
    return evidence.of(proposal.id()).stream()
        .filter(each -> !each.withdrawn())
        .map(Evidence::details)
        .filter(each -> each.questions().contains(question))
        .limit(MOST_FACTS)
        .map(QuestionContexts::fact)
        .toList();
  }

  private static Fact fact(EvidenceDetails details) {
    return new Fact(
        details.kind().name(), details.result(), details.by(), details.on(), details.link());
  }
}
