package dev.slipway.scoring;

import dev.slipway.pathway.PathwayModel;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.Policy;
import dev.slipway.scoring.ScoreEvent.ScoreCurrentAgain;
import dev.slipway.scoring.ScoreEvent.ScoreOutdated;
import dev.slipway.scoring.assembly.Basis;
import dev.slipway.scoring.assembly.ScenarioSheets;
import dev.slipway.scoring.assembly.UnscorableException;
import dev.slipway.scoring.json.CanonicalJson;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks scores whose question has changed: builds the scenario again and compares its hash, so that
 * a change that makes no difference (a name, a link) marks nothing, and one that is taken back
 * unmarks.
 */
@Component
class Staleness {

  private static final int MOST_HELD = 50;

  private final ProposalService proposals;
  private final Scores scores;
  private final ScenarioSheets sheets;
  private final Policies policies;
  private final ApplicationEventPublisher events;
  private final EntityManager entities;

  Staleness(
      ProposalService proposals,
      Scores scores,
      ScenarioSheets sheets,
      Policies policies,
      ApplicationEventPublisher events,
      EntityManager entities) {
    this.proposals = proposals;
    this.scores = scores;
    this.sheets = sheets;
    this.policies = policies;
    this.events = events;
    this.entities = entities;
  }

  /** Looks at every proposal that has a score. */
  @Transactional
  public void lookAtAll() {
    lookAt(scores.scored());
  }

  /** Looks at those of these proposals that have a score. */
  @Transactional
  public void lookAt(List<UUID> proposalIds) {
    int looked = 0;
    for (UUID id : proposalIds) {
      Optional<ScoreSet> current = scores.currentOf(id);
      if (current.isPresent()) {
        proposals.find(id).ifPresent(proposal -> lookAt(current.get(), proposal));
        looked++;
        forget(looked);
      }
    }
  }

  /** Each query looks through all that is held for changes: of thousands, for minutes. */
  private void forget(int looked) {
    if (looked % MOST_HELD == 0) {
      entities.flush();
      entities.clear();
    }
  }

  private void lookAt(ScoreSet current, Proposal proposal) {
    boolean before = current.outdated();
    boolean now = !stillAnswers(current, proposal);
    current.mark(now);
    if (now && !before) {
      events.publishEvent(new ScoreOutdated(proposal.id(), proposal.question()));
    } else if (before && !now) {
      events.publishEvent(new ScoreCurrentAgain(proposal.id(), proposal.question()));
    }
  }

  /** Whether these scores are what would be computed today. */
  boolean stillAnswers(ScoreSet current, Proposal proposal) {
    List<Basis> made = current.all().stream().map(Score::basis).toList();
    return made.equals(sheets.bases(proposal))
        && sameMaterial(current.rubric())
        && current.all().stream().allMatch(score -> stillAnswers(score, proposal));
  }

  /** What is material is part of the answer, though not of the question. */
  private boolean sameMaterial(Score score) {
    Policy today = policies.current().terms().policy();
    return policies
        .version(score.policyVersion())
        .filter(then -> then.terms().policy().findsTheSameMaterial(today))
        .isPresent();
  }

  private boolean stillAnswers(Score score, Proposal proposal) {
    try {
      String canonical =
          ScenarioRunner.canonical(sheets.sheetOf(proposal, score.basis()).scenario());
      return score.stillAnswers(CanonicalJson.sha256(canonical), PathwayModel.ENGINE_VERSION);
    } catch (UnscorableException e) {
      return false;
    }
  }
}
