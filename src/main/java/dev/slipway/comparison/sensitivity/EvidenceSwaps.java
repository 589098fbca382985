package dev.slipway.comparison.sensitivity;

import dev.slipway.pathway.question.ScenarioPart;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.rubric.Policies;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoreSet;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.assembly.Input;
import dev.slipway.scoring.observed.EvidenceEffect;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Swaps each entry of evidence for nothing: what was worked out when the proposal was scored. */
@Service
@Transactional(readOnly = true)
public class EvidenceSwaps {

  private final ScoringService scoring;
  private final EvidenceService evidence;
  private final Policies policies;

  EvidenceSwaps(ScoringService scoring, EvidenceService evidence, Policies policies) {
    this.scoring = scoring;
    this.evidence = evidence;
    this.policies = policies;
  }

  /** Of a proposal's newest score, the entry that moves it most first; none without a score. */
  public List<EvidenceSwap> of(UUID proposalId) {
    return scoring
        .current(proposalId)
        .map(ScoreSet::first)
        .map(score -> swaps(proposalId, score))
        .orElse(List.of());
  }

  private List<EvidenceSwap> swaps(UUID proposalId, Score score) {
    List<EvidenceEffect> effects = scoring.effects(score);
    if (effects.isEmpty()) {
      return List.of();
    }
    Map<UUID, Evidence> entries =
        evidence.of(proposalId).stream()
            .collect(Collectors.toMap(Evidence::id, Function.identity()));
    return effects.stream()
        .flatMap(
            effect ->
                Optional.ofNullable(entries.get(effect.entry())).stream()
                    .map(entry -> swap(proposalId, score, entry, effect)))
        .sorted(Comparator.comparingDouble(EvidenceSwap::size).reversed())
        .toList();
  }

  private EvidenceSwap swap(UUID proposalId, Score score, Evidence entry, EvidenceEffect effect) {
    return new EvidenceSwap(
        proposalId,
        entry.details().result(),
        moved(score.inputs(), effect.entry()),
        score.rubricVersion(),
        effect,
        effect.recommendation(policies.current().terms().policy().valueRatio()));
  }

  private static List<ScenarioPart> moved(List<Input> inputs, UUID entry) {
    return inputs.stream()
        .filter(
            input -> input.update() != null && input.update().entries().contains(entry.toString()))
        .map(Input::part)
        .toList();
  }
}
