package dev.slipway.scoring.copying;

import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.curve.Curves;
import dev.slipway.precedent.curve.Like;
import dev.slipway.precedent.curve.ModelInHand;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.precedents.Choice;
import dev.slipway.proposal.precedents.ChosenPrecedents;
import dev.slipway.proposal.precedents.PrecedentsService;
import dev.slipway.scoring.ScoreSet;
import dev.slipway.scoring.ScoringService;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds which cases are like the model of a proposal, and what the chosen ones say. */
@Service
public class CopyingService {

  private final ProposalService proposals;
  private final ProfileService profiles;
  private final PrecedentsService choices;
  private final ScoringService scoring;
  private final Curves curves;

  CopyingService(
      ProposalService proposals,
      ProfileService profiles,
      PrecedentsService choices,
      ScoringService scoring,
      Curves curves) {
    this.proposals = proposals;
    this.profiles = profiles;
    this.choices = choices;
    this.scoring = scoring;
    this.curves = curves;
  }

  /** Everything about one proposal's cases, or nothing where there is no such proposal. */
  @Transactional(readOnly = true)
  public Optional<Likenesses> likenesses(UUID proposalId) {
    return proposals.find(proposalId).map(this::likenesses);
  }

  private Likenesses likenesses(Proposal proposal) {
    ModelProfile profile =
        profiles
            .find(proposal.modelId())
            .orElseThrow(() -> new IllegalStateException("no model " + proposal.modelId()));
    ModelInHand model = inHand(proposal, profile);
    Optional<ChosenPrecedents> chosen = choices.of(proposal.id());
    return new Likenesses(
        proposal.question(),
        profile.fullName(),
        model,
        curves.likes(model),
        chosen.map(ChosenPrecedents::choices).orElse(List.of()),
        chosen.isPresent(),
        chosen.map(each -> each.version() + 1).orElse(0),
        proposal.mayChoose(),
        scoring.current(proposal.id()).filter(ScoreSet::outdated).isPresent());
  }

  /** What the cases of these keys say, as far as the proposal's day of decision knows them. */
  public CopyLagPreview of(Likenesses likenesses, Set<String> keys) {
    return CopyLagPreview.of(
        likenesses.all().stream().filter(like -> keys.contains(like.key())).toList());
  }

  private static ModelInHand inHand(Proposal proposal, ModelProfile profile) {
    Set<String> modalities = profile.modalities().kindNames();
    AccessLevel asked =
        proposal.steps().stream()
            .min(Comparator.comparingInt(PlanStep::afterMonths))
            .map(PlanStep::access)
            .orElse(profile.access());
    String access = asked == null ? AccessLevel.INTERNAL.name() : asked.name();
    return new ModelInHand(
        CaseGroup.ofProfile(modalities),
        access.toLowerCase(Locale.ROOT),
        profile.parameters() == null ? null : profile.parameters().middle(),
        proposal.decisionDate());
  }

  /**
   * The cases beside a proposal's model.
   *
   * @param all the most alike first
   * @param choices what was said of them when they were taken
   * @param taken whether the proposal's copy lag rests on them
   * @param seen for the next change: 0 where nothing was taken, else one more than the version
   * @param choosable whether something may still be chosen
   * @param outdated whether the proposal's score answers another question by now
   */
  public record Likenesses(
      String question,
      String modelName,
      ModelInHand model,
      List<Like> all,
      List<Choice> choices,
      boolean taken,
      int seen,
      boolean choosable,
      boolean outdated) {

    /** Keys of the chosen cases, or of the suggested ones where nothing was taken yet. */
    public Set<String> chosen() {
      return taken
          ? choices.stream().filter(Choice::chosen).map(Choice::caseKey).collect(Collectors.toSet())
          : all.stream().filter(Like::suggested).map(Like::key).collect(Collectors.toSet());
    }
  }
}
