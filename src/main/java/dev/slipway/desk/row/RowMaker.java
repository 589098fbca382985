package dev.slipway.desk.row;

import dev.slipway.audit.Trail;
import dev.slipway.desk.row.DeskRow.Headline;
import dev.slipway.desk.row.DeskRow.Spread;
import dev.slipway.elicitation.pool.PoolService;
import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Estimate;
import dev.slipway.pathway.Margin;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.modality.Modalities;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.Proposal;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoreSet;
import dev.slipway.scoring.ScoringService;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a proposal's row out of what the features say of it at this moment. */
@Component
class RowMaker {

  private static final int LONGEST_QUESTION = 2000;
  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_SCALE = 200;

  private final ProfileService profiles;
  private final ScoringService scoring;
  private final Rubrics rubrics;
  private final Trail trail;
  private final PoolService pools;

  RowMaker(
      ProfileService profiles,
      ScoringService scoring,
      Rubrics rubrics,
      Trail trail,
      PoolService pools) {
    this.profiles = profiles;
    this.scoring = scoring;
    this.rubrics = rubrics;
    this.trail = trail;
    this.pools = pools;
  }

  /** A row, and the words by which it is found. */
  record Made(DeskRow row, Set<String> words) {}

  Made make(Proposal proposal) {
    ModelProfile model = model(proposal);
    Optional<ScoreSet> scores = scoring.current(proposal.id());
    Optional<Trail.Story> story = trail.storyOf(proposal.id().toString());
    DeskRow row =
        new DeskRow(
            proposal.id(),
            Texts.cut(proposal.question(), LONGEST_QUESTION),
            model.id(),
            Texts.cut(model.fullName(), LONGEST_NAME),
            flow(model.modalities()),
            widest(proposal),
            proposal.state().name(),
            proposal.decisionDate(),
            proposal.horizonMonths(),
            Texts.cut(proposal.outcomeScale(), LONGEST_SCALE),
            scores.map(set -> headline(set.first())).orElse(null),
            scores.filter(ScoreSet::outdated).isPresent(),
            scores.filter(set -> set.reviewers() != null).isPresent() && reviewed(proposal),
            Texts.cut(story.map(Trail.Story::begunBy).orElse(""), LONGEST_NAME),
            story.map(Trail.Story::lastAt).orElseGet(() -> lastKnown(proposal)));
    return new Made(row, Words.of(proposal.question(), model.fullName(), model.originator()));
  }

  /** Both sides in one column, so that a list can be narrowed by either. */
  private static TreeSet<String> flow(Modalities modalities) {
    return Stream.concat(
            modalities.inputs().stream().map(DeskRow::input),
            modalities.outputs().stream().map(DeskRow::output))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The place of a level of access on its ladder; what plans nothing comes before all. */
  static int rank(@Nullable String access) {
    return access == null ? -1 : AccessLevel.valueOf(access).ordinal();
  }

  /** Whether as many have answered as the board asks for before it speaks of its limits. */
  private boolean reviewed(Proposal proposal) {
    int heard = pools.find(proposal.id()).map(pool -> pool.people().size()).orElse(0);
    return heard >= rubrics.current().policy().reviewersNeeded();
  }

  private Headline headline(Score score) {
    Answer.Plan plan = score.answer().first();
    return new Headline(
        spread(plan.assessment().bad()),
        spread(plan.assessment().good()),
        spread(plan.margin().bad()),
        spread(plan.margin().good()),
        score.boardVerdict(rubrics.current().policy()));
  }

  private static @Nullable String widest(Proposal proposal) {
    return proposal.steps().stream()
        .map(PlanStep::access)
        .max(Comparator.naturalOrder())
        .map(Enum::name)
        .orElse(null);
  }

  private static Spread spread(Estimate estimate) {
    return new Spread(estimate.mean(), estimate.p05(), estimate.p95());
  }

  private static Spread spread(Margin.Part part) {
    return new Spread(part.mean(), part.p05(), part.p95());
  }

  private static Instant lastKnown(Proposal proposal) {
    Instant submitted = proposal.submittedAt();
    Instant withdrawn = proposal.withdrawnAt();
    return withdrawn != null ? withdrawn : submitted != null ? submitted : proposal.createdAt();
  }

  private ModelProfile model(Proposal proposal) {
    return profiles
        .find(proposal.modelId())
        .orElseThrow(() -> new IllegalStateException("no model " + proposal.modelId()));
  }
}
