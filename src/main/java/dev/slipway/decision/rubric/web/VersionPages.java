package dev.slipway.decision.rubric.web;

import dev.slipway.decision.rubric.AdoptionProposal;
import dev.slipway.decision.rubric.RubricChanges;
import dev.slipway.decision.rubric.RubricChecks;
import dev.slipway.decision.rubric.RubricDraft;
import dev.slipway.decision.rubric.RubricDrafts;
import dev.slipway.decision.rubric.web.VersionPage.Check;
import dev.slipway.decision.rubric.web.VersionPage.Checks;
import dev.slipway.decision.rubric.web.VersionPage.Waiting;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.rubric.adoption.Adoptions;
import dev.slipway.rubric.edition.RubricDocument;
import dev.slipway.scoring.backcast.Backcast;
import dev.slipway.scoring.backcast.BackcastCheck;
import dev.slipway.scoring.backcast.Backcasts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what pages show of versions of the rubric. */
@Component
@Transactional(readOnly = true)
class VersionPages {

  private final Rubrics rubrics;
  private final Adoptions history;
  private final RubricChanges adoptions;
  private final RubricDrafts drafts;
  private final RubricChecks checks;
  private final Backcasts backcasts;
  private final DifferenceReader differences;
  private final EffectsReader effects;

  VersionPages(
      Rubrics rubrics,
      Adoptions history,
      RubricChanges adoptions,
      RubricDrafts drafts,
      RubricChecks checks,
      Backcasts backcasts,
      DifferenceReader differences,
      EffectsReader effects) {
    this.rubrics = rubrics;
    this.history = history;
    this.adoptions = adoptions;
    this.drafts = drafts;
    this.checks = checks;
    this.backcasts = backcasts;
    this.differences = differences;
    this.effects = effects;
  }

  VersionsPage all() {
    List<AdoptionProposal> open = adoptions.open();
    return new VersionsPage(
        rubrics.current().version(),
        drafts.find().map(VersionPages::line).orElse(null),
        rubrics.all().stream()
            .map(
                version ->
                    new VersionsPage.Line(
                        version,
                        rubrics.version(version).orElseThrow().name(),
                        open.stream().anyMatch(each -> each.version() == version)))
            .toList(),
        history.history());
  }

  private static VersionsPage.Draft line(RubricDraft draft) {
    return new VersionsPage.Draft(draft.from(), draft.begunBy(), draft.begunAt(), draft.changes());
  }

  Optional<VersionPage> of(int version) {
    return rubrics.version(version).map(this::page);
  }

  private VersionPage page(Rubric rubric) {
    int version = rubric.version();
    int inForce = rubrics.current().version();
    return new VersionPage(
        version,
        rubric.name(),
        rubric.note(),
        inForce,
        drafts.find().isPresent(),
        differences.read(document(inForce), document(version)),
        backcasts.of(version).map(each -> checks(each, inForce)).orElse(null),
        effects.of(version).orElse(null),
        checks.isUnderWay(version),
        adoptions.open().stream()
            .filter(each -> each.version() == version)
            .map(this::waiting)
            .toList(),
        history.history().stream().filter(each -> each.version() == version).toList());
  }

  private RubricDocument document(int version) {
    return RubricDocument.of(rubrics.document(version).orElseThrow());
  }

  private Checks checks(Backcast backcast, int inForce) {
    Map<String, Double> before = new HashMap<>();
    backcasts
        .of(inForce)
        .ifPresent(old -> old.conditions().forEach(each -> before.put(each.id(), each.value())));
    List<BackcastCheck> conditions = backcast.conditions();
    return new Checks(
        backcast.counted(),
        backcast.expectedBad(),
        backcast.expectedGood(),
        (int) conditions.stream().filter(each -> !each.met()).count(),
        conditions.stream().map(each -> new Check(each, before.get(each.id()))).toList());
  }

  private Waiting waiting(AdoptionProposal proposal) {
    return new Waiting(
        proposal.id(),
        proposal.byName(),
        proposal.waiting().at(),
        proposal.reason(),
        adoptions.mayConfirm(proposal),
        adoptions.isMine(proposal));
  }
}
