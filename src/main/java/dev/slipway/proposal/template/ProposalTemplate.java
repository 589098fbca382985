package dev.slipway.proposal.template;

import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.DeploymentScope;
import java.util.List;

/**
 * A usual way to release a kind of model.
 *
 * @param id by which messages name it
 * @param modifications slugs of the safeguards that are usually weighed
 */
public record ProposalTemplate(
    String id,
    DeploymentScope scope,
    List<Step> steps,
    List<String> threats,
    List<String> benefits,
    List<String> modifications) {

  /** From a month after the decision on, who can reach the model. */
  public record Step(int month, AccessLevel access) {}
}
