package dev.slipway.simulation;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.ChainStep;
import dev.slipway.pathway.Copies;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.ThreatKind;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Measure;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Scope;
import dev.slipway.stats.Quantity;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The simulation is worth something only as long as it shares no code with the ledger. */
class SimulationRulesTests {

  private static final Set<String> SHARED =
      Set.of(
          Scenario.class.getName(),
          Access.class.getName(),
          Scope.class.getName(),
          Generality.class.getName(),
          Assurance.class.getName(),
          Copies.class.getName(),
          Threat.class.getName(),
          ChainStep.class.getName(),
          Measure.class.getName(),
          ThreatKind.class.getName(),
          Benefit.class.getName(),
          Question.class.getName(),
          Answers.class.getName(),
          Quantity.class.getName());

  private static final DescribedPredicate<JavaClass> OF_THE_MODEL =
      describe(
          "the model beyond the scenario",
          type ->
              type.getName().startsWith("dev.slipway.")
                  && !type.getPackageName().startsWith("dev.slipway.simulation")
                  && !SHARED.contains(type.getName().replaceFirst("\\$.*", "")));

  private static final ArchRule RULE =
      noClasses()
          .that()
          .haveSimpleNameNotContaining("Tests")
          .should()
          .dependOnClassesThat(OF_THE_MODEL);

  private final JavaClasses all = new ClassFileImporter().importPackages("dev.slipway.simulation");

  @Test
  void simulationSharesNothingButTheScenario() {
    RULE.check(all.that(describe("not planted", type -> !planted(type))));
  }

  @Test
  void aPlantedCheatIsCaught() {
    JavaClasses cheats = all.that(describe("planted", SimulationRulesTests::planted));

    assertThat(cheats).isNotEmpty();
    assertThat(RULE.evaluate(cheats).hasViolation()).isTrue();
  }

  private static boolean planted(JavaClass type) {
    return type.getPackageName().endsWith("planted");
  }
}
