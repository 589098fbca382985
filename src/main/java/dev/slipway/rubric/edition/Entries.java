package dev.slipway.rubric.edition;

import dev.slipway.pathway.ChainStep;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Range;
import dev.slipway.rubric.Benefit;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Threat;
import dev.slipway.rubric.capability.ComputeClass;
import dev.slipway.rubric.capability.SubstituteKind;
import dev.slipway.rubric.edition.Entry.Part;
import dev.slipway.stats.Kind;
import java.util.ArrayList;
import java.util.List;

/** Lists what a rubric says in numbers, in the order of the model's story. */
final class Entries {

  private static final String RATE = "ratePerYear";

  /** Operations of a training run: from a desk's to far beyond any that was made. */
  private static final Range COMPUTE = new Range(Kind.POSITIVE, 1e12, 1e32);

  private final Rubric rubric;
  private final List<Entry> entries = new ArrayList<>();

  private Entries(Rubric rubric) {
    this.rubric = rubric;
  }

  static List<Entry> of(Rubric rubric) {
    Entries listed = new Entries(rubric);
    listed.ofRelease();
    listed.safeguards();
    rubric.threats().forEach(listed::threat);
    rubric.benefits().forEach(listed::benefit);
    listed.capability();
    return List.copyOf(listed.entries);
  }

  /** Those that reference cases or profiles answer are no numbers of the rubric. */
  private void ofRelease() {
    for (Question question : rubric.questions()) {
      if (question.id().isEmpty() && rubric.answers().find(question).isPresent()) {
        entries.add(Entry.apart(question.path(), question.family().section(), question));
      }
    }
  }

  /** All threats start with the same. */
  private void safeguards() {
    String threat = rubric.threats().get(0).id();
    for (Access access : Access.values()) {
      entries.add(
          Entry.apart(
              List.of("safeguardByAccess", access.name()),
              "safeguardByAccess",
              Question.safeguard(threat, access)));
    }
  }

  private void threat(Threat threat) {
    List<String> path = List.of("threats", threat.id());
    if (threat.isChain()) {
      threat.steps().forEach(step -> step(path, threat.id(), step.asked()));
    } else {
      Question rate = Question.threatRate(threat.id());
      entries.add(Entry.within(path, "threats", rate, Part.of("value", rate(path), rate)));
    }
  }

  private void step(List<String> threat, String id, ChainStep step) {
    List<String> path = Entry.below(Entry.below(threat, "steps"), step.id());
    Question with = step.with(id);
    Part first = Part.of("with", Entry.below(path, "with"), with);
    entries.add(
        step.hasWithout()
            ? Entry.within(
                path,
                "threats",
                with,
                first,
                Part.of("without", Entry.below(path, "without"), step.without(id)))
            : Entry.within(path, "threats", with, first));
  }

  private void benefit(Benefit benefit) {
    List<String> path = List.of("benefits", benefit.id());
    Question rate = benefit.rateQuestion();
    entries.add(Entry.within(path, "benefits", rate, Part.of("value", rate(path), rate)));
  }

  private static List<String> rate(List<String> path) {
    return Entry.below(path, RATE);
  }

  private void capability() {
    for (ComputeClass each : ComputeClass.values()) {
      if (rubric.reference(each).isPresent()) {
        List<String> path = List.of("referenceCompute", each.name());
        entries.add(
            Entry.within(path, "referenceCompute", null, new Part("value", path, COMPUTE, "flop")));
      }
    }
    for (SubstituteKind each : SubstituteKind.values()) {
      if (rubric.substitutes(each).isPresent()) {
        List<String> path = List.of("substitute", each.name());
        entries.add(
            Entry.within(
                path,
                "substitute",
                null,
                Part.of("misuse", Entry.below(path, "misuse"), Question.SUBSTITUTE_MISUSE),
                Part.of("use", Entry.below(path, "use"), Question.SUBSTITUTE_USE)));
      }
    }
  }
}
