package dev.slipway.pathway.document;

import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.BadOutcomeRoutes;
import dev.slipway.pathway.Change;
import dev.slipway.pathway.Curves;
import dev.slipway.pathway.Direction;
import dev.slipway.pathway.Estimate;
import dev.slipway.pathway.Margin;
import dev.slipway.pathway.Pathway;
import dev.slipway.pathway.delay.DelaySplit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes an answer as the scenario format says. */
public final class AnswerDocument {

  private AnswerDocument() {}

  /** The document of an answer, without engine version, seed, draws and hash. */
  public static Map<String, @Nullable Object> write(Answer answer) {
    Tree with = new Tree();
    answer.with().forEach((id, assessment) -> with.put(id, write(assessment)));
    Answer.Plan planned = answer.asPlanned();
    Assessment all = answer.withAll();
    return new Tree()
        .putIfGiven("asPlanned", planned == null ? null : write(planned))
        .put("asProposed", write(answer.proposed()))
        .put("asToday", write(answer.asToday()))
        .put("with", with)
        .put("withAll", all == null ? null : write(all))
        .map();
  }

  private static Map<String, @Nullable Object> write(Answer.Plan plan) {
    Map<String, @Nullable Object> document = write(plan.assessment());
    document.put("margin", margin(plan.margin()).map());
    return document;
  }

  /** The document of one assessment. */
  public static Map<String, @Nullable Object> write(Assessment assessment) {
    Tree byThreat = new Tree();
    assessment.byThreat().forEach(byThreat::put);
    Curves curves = assessment.curves();
    Pathway pathway = assessment.pathway();
    Change change = assessment.change();
    return new Tree()
        .put("bad", estimate(assessment.bad()))
        .put("good", estimate(assessment.good()))
        .put("either", estimate(assessment.either()))
        .put("both", estimate(assessment.both()))
        .put("neither", estimate(assessment.neither()))
        .put("arose", arose(assessment.arose()))
        .put("byThreat", byThreat)
        .put("openByHorizon", assessment.openByHorizon())
        .putIfGiven("curves", curves == null ? null : curves(curves))
        .putIfGiven("pathway", pathway == null ? null : pathway(pathway))
        .putIfGiven("change", change == null ? null : change(change))
        .map();
  }

  private static Tree estimate(Estimate estimate) {
    return new Tree()
        .put("mean", estimate.mean())
        .put("p05", estimate.p05())
        .put("p50", estimate.p50())
        .put("p95", estimate.p95())
        .put("standardError", estimate.standardError());
  }

  private static Tree arose(BadOutcomeRoutes arose) {
    return new Tree()
        .put("ownDeployment", arose.ownDeployment())
        .put("ownWeightsOut", arose.ownWeightsOut())
        .put("restrictedCopies", arose.restrictedCopies())
        .put("openCopies", arose.openCopies())
        .put("substitutes", arose.substitutes());
  }

  private static Tree margin(Margin margin) {
    return new Tree().put("bad", part(margin.bad())).put("good", part(margin.good()));
  }

  private static Tree part(Margin.Part part) {
    return new Tree().put("mean", part.mean()).put("p05", part.p05()).put("p95", part.p95());
  }

  private static Tree change(Change change) {
    DelaySplit split = change.delay();
    Direction good = change.goodVerdict();
    return new Tree()
        .put("bad", part(change.bad()))
        .put("good", part(change.good()))
        .put("verdict", change.verdict().name())
        .putIfGiven("goodVerdict", good == null ? null : good.name())
        .putIfGiven("delay", split == null ? null : delay(split));
  }

  private static Tree delay(DelaySplit split) {
    return new Tree()
        .put("months", split.months())
        .put("bad", part(split.bad()))
        .put("good", part(split.good()));
  }

  private static Tree part(DelaySplit.Part part) {
    return new Tree()
        .put("moved", part.moved())
        .put("prepared", part.prepared())
        .put("rest", part.rest())
        .put("others", part.others());
  }

  private static Tree part(Change.Part part) {
    return new Tree()
        .put("mean", part.mean())
        .put("p05", part.p05())
        .put("p50", part.p50())
        .put("p95", part.p95())
        .put("standardError", part.standardError())
        .put("shareOfDrawsLower", part.shareOfDrawsLower());
  }

  private static Tree curves(Curves curves) {
    return new Tree()
        .put("bad", curve(curves.bad()))
        .put("good", curve(curves.good()))
        .put("open", curve(curves.open()));
  }

  private static Tree pathway(Pathway pathway) {
    return new Tree()
        .put("ownDeployment", pathway.ownDeployment())
        .put("ownWeightsOut", pathway.ownWeightsOut())
        .put("restrictedCopies", pathway.restrictedCopies())
        .put("openCopies", pathway.openCopies())
        .put("substitutes", pathway.substitutes())
        .put("copied", pathway.copied());
  }

  private static Tree curve(Curves.Curve curve) {
    return new Tree().put("mean", curve.mean()).put("p05", curve.p05()).put("p95", curve.p95());
  }
}
