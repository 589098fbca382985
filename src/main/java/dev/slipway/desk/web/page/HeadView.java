package dev.slipway.desk.web.page;

import dev.slipway.profile.ModelProfile;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.Transition;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked, of which model, and where the proposal stands. */
public record HeadView(
    UUID id,
    int version,
    String question,
    UUID modelId,
    String modelName,
    String originator,
    String state,
    LocalDate decisionDate,
    int horizon,
    String scope,
    List<StepView> steps,
    @Nullable UUID basedOn,
    boolean mayWithdraw,
    boolean mayRecordHappening) {

  /** One step of the plan; {@code shown} is null where the level says it. */
  public record StepView(int month, String access, @Nullable Boolean shown) {}

  public static HeadView of(Proposal proposal, ModelProfile model) {
    return new HeadView(
        proposal.id(),
        proposal.version(),
        proposal.question(),
        model.id(),
        model.fullName(),
        model.originator(),
        proposal.state().name(),
        proposal.decisionDate(),
        proposal.horizonMonths(),
        proposal.scope().name(),
        proposal.steps().stream()
            .map(step -> new StepView(step.afterMonths(), step.access().name(), step.shown()))
            .toList(),
        proposal.basedOn(),
        proposal.may(Transition.WITHDRAW),
        proposal.mayRecordHappening());
  }
}
