package dev.slipway.pathway.document;

import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.ChainStep;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.ThreatKind;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads threats and benefits, and the answers to what is asked about them. */
final class ThreatReader {

  private static final Quantity NONE = Quantity.of(0);

  private final Faults faults;

  ThreatReader(Faults faults) {
    this.faults = faults;
  }

  /**
   * One threat.
   *
   * @param answers takes the answers
   */
  Threat threat(@Nullable Object tree, String pointer, Map<Question, Quantity> answers) {
    Members in =
        Members.of(
            tree,
            pointer,
            faults,
            "id",
            "kind",
            "ratePerYear",
            "steps",
            "relative",
            "breadth",
            "safeguard",
            "builtInSafeguard");
    String id = in.id("id");
    ThreatKind kind = in.level("kind", ThreatKind.class);
    List<ChainStep> steps = List.of();
    if (in.has("steps")) {
      steps = new ChainReader(faults, id, answers).steps(in);
    } else {
      Question rate = Question.threatRate(id);
      answers.put(rate, in.quantity("ratePerYear", rate.range()));
    }
    safeguards(id, in, answers);
    Question builtIn = Question.builtInSafeguard(id);
    answers.put(
        builtIn,
        in.has("builtInSafeguard") ? in.quantity("builtInSafeguard", builtIn.range()) : NONE);
    return new Threat(id, kind, in.has("relative") && in.flag("relative"), isBroad(in), steps);
  }

  private static boolean isBroad(Members in) {
    return !in.has("breadth") || in.flag("breadth");
  }

  /** One quantity for all levels, or one by level; a level left out has none. */
  private void safeguards(String id, Members in, Map<Question, Quantity> answers) {
    if (!in.has("safeguard")) {
      for (Access access : Access.values()) {
        answers.put(Question.safeguard(id, access), NONE);
      }
    } else if (in.tree("safeguard") instanceof Map<?, ?> map
        && Stream.of("p05", "p50", "p95").noneMatch(map::containsKey)) {
      String[] names = Stream.of(Access.values()).map(Enum::name).toArray(String[]::new);
      Members levels = in.object("safeguard", names);
      for (Access access : Access.values()) {
        Question question = Question.safeguard(id, access);
        boolean given = levels.has(access.name());
        answers.put(question, given ? levels.quantity(access.name(), question.range()) : NONE);
      }
    } else {
      Question any = Question.safeguard(id, Access.INTERNAL);
      Quantity everywhere = in.quantity("safeguard", any.range());
      for (Access access : Access.values()) {
        answers.put(Question.safeguard(id, access), everywhere);
      }
    }
  }

  /**
   * One benefit.
   *
   * @param answers takes the answers
   */
  Benefit benefit(@Nullable Object tree, String pointer, Map<Question, Quantity> answers) {
    Members in = Members.of(tree, pointer, faults, "id", "ratePerYear", "relative", "breadth");
    String id = in.id("id");
    Question rate = Question.benefitRate(id);
    answers.put(rate, in.quantity("ratePerYear", rate.range()));
    return new Benefit(id, in.has("relative") && in.flag("relative"), isBroad(in));
  }
}
