package dev.slipway.scoring;

import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Scope;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.assembly.CaseLags;
import dev.slipway.scoring.assembly.RubricScenario;
import dev.slipway.stats.Quantity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What a scenario that is sent along takes for the parts that it leaves out. */
@Service
public class ScenarioDefaults {

  private final Rubrics rubrics;
  private final CaseLags lags;
  private final Clock clock;

  ScenarioDefaults(Rubrics rubrics, CaseLags lags, Clock clock) {
    this.rubrics = rubrics;
    this.lags = lags;
    this.clock = clock;
  }

  /** The current rubric, about the model that its rates speak of, and the overall copy lag. */
  public Scenario current() {
    LocalDate day = LocalDate.now(clock);
    Rubric rubric = rubrics.current();
    Scenario.Plan plan =
        new Scenario.Plan(
            rubric.horizonMonths(),
            rubric.today(),
            List.of(),
            Scope.OPEN_ENDED,
            Generality.GENERAL_PURPOSE,
            Assurance.INTERNAL);
    return RubricScenario.of(
        rubric,
        plan,
        Answers.of(Question.PARAMETERS, Quantity.of(1e10)),
        lags.of(rubric, Set.of(), day, day),
        all(rubric));
  }

  private static Set<Question> all(Rubric rubric) {
    Set<Question> all = new HashSet<>(rubric.questions());
    all.add(Question.PARAMETERS);
    return all;
  }
}
