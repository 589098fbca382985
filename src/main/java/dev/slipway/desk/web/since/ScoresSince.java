package dev.slipway.desk.web.since;

import dev.slipway.decision.Decision;
import dev.slipway.decision.policy.PolicyWords;
import dev.slipway.desk.web.since.SincePage.Limits;
import dev.slipway.desk.web.since.SincePage.Scored;
import dev.slipway.desk.web.since.SincePage.Scores;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.PolicyDifference;
import dev.slipway.rubric.PolicyVersion;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoringService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What became of the score that was decided on, and of the limits that it was held against. */
@Component
class ScoresSince {

  private final ScoringService scoring;
  private final Policies policies;
  private final PolicyWords words;

  ScoresSince(ScoringService scoring, Policies policies, PolicyWords words) {
    this.scoring = scoring;
    this.policies = policies;
    this.words = words;
  }

  Scores scores(Score decided) {
    Optional<Score> newer = newer(decided);
    return new Scores(
        scored(decided),
        newer.map(ScoresSince::scored).orElse(null),
        newer.orElse(decided).outdated());
  }

  Limits limits(Score decided, Decision decision) {
    PolicyVersion now = policies.current();
    PolicyVersion then = policies.version(decision.basis().policyVersion()).orElse(now);
    return new Limits(
        newer(decided).orElse(decided).boardVerdict(now.terms().policy()),
        now.version(),
        words.of(PolicyDifference.between(then.terms(), now.terms())));
  }

  /** On the same answers, if one has been made since. */
  private Optional<Score> newer(Score decided) {
    return scoring
        .current(decided.proposalId())
        .flatMap(set -> Optional.ofNullable(set.on(decided.basis())))
        .filter(newest -> !newest.id().equals(decided.id()));
  }

  private static Scored scored(Score score) {
    return new Scored(score.id(), score.madeAt(), score.brief());
  }
}
