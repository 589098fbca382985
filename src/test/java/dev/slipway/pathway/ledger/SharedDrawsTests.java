package dev.slipway.pathway.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Scope;
import dev.slipway.pathway.question.Target;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What courses have in common is that of each by itself, whatever an effect bears on. */
class SharedDrawsTests {

  private final Scenario scenario = scenario();
  private final List<Modification> modifications = modifications();

  private static Scenario scenario() {
    Map<String, Object> tree = Examples.set(Examples.secondTree(), "draws", 64);
    return Examples.read(Examples.set(tree, "modifications", List.of()));
  }

  private List<Modification> modifications() {
    Stream<Effect> levels =
        Stream.of(
            new Effect.SetAccess(Access.OPEN_WEIGHTS, 6),
            new Effect.SetScope(Scope.BROAD),
            new Effect.LimitScope(Scope.BOUNDED),
            new Effect.SetGenerality(Generality.GENERAL_PURPOSE),
            new Effect.SetAssurance(Assurance.EXTERNAL),
            new Effect.Delay(5),
            new Effect.CapAccess(Access.STAGED, 12),
            new Effect.NotShown(9),
            new Effect.AddThreat(scenario.threats().get(0), scenario.answers()),
            new Effect.AddBenefit(scenario.benefits().get(0), scenario.answers()));
    Stream<Effect> factors =
        Stream.of(Target.values())
            .filter(target -> target.takesValue() && target != Target.THREAT_STEP)
            .map(target -> new Effect.Factor(target, null, Quantity.of(0.2, 0.5, 0.8)));
    Effect step =
        new Effect.Factor(
            Target.THREAT_STEP,
            List.of("fraud"),
            Quantity.of(0.2, 0.5, 0.8),
            new Effect.OnStep("success", true));
    List<Modification> all = new ArrayList<>();
    Stream.of(levels, factors, Stream.of(step))
        .flatMap(each -> each)
        .forEach(effect -> all.add(new Modification("m" + all.size(), List.of(effect), Set.of())));
    return all;
  }

  @Test
  void everyTargetHasAnEffect() {
    assertThat(modifications.stream().flatMap(one -> one.effects().stream()).map(Effect::target))
        .containsExactlyInAnyOrder(Target.values());
  }

  /** So many courses that what was shared first is forgotten and made again. */
  @Test
  void likelihoodsOfManyCoursesTogetherHaveTheBitsOfEachAlone() {
    List<Course> courses = new ArrayList<>(List.of(Course.of(scenario, List.of())));
    for (int i = 0; i < modifications.size(); i++) {
      courses.add(Course.of(scenario, List.of(modifications.get(i))));
      for (int j = 0; j < i; j++) {
        courses.add(Course.of(scenario, List.of(modifications.get(j), modifications.get(i))));
      }
    }
    List<Tally> together = run(courses);
    for (int i = 0; i < courses.size(); i++) {
      Tally alone = run(List.of(courses.get(i))).get(0);
      assertThat(together.get(i).bad()).as("course %s", i).isEqualTo(alone.bad());
      assertThat(together.get(i).good()).as("course %s", i).isEqualTo(alone.good());
      assertThat(together.get(i).either()).as("course %s", i).isEqualTo(alone.either());
      assertThat(together.get(i).byThreat()).as("course %s", i).isEqualTo(alone.byThreat());
    }
  }

  private List<Tally> run(List<Course> courses) {
    return new Runs(scenario.seed(), scenario.draws()).of(courses, false);
  }
}
