package dev.slipway.pathway;

import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.ledger.Runs;
import dev.slipway.pathway.ledger.Tally;
import dev.slipway.pathway.summary.Assessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out the answer to one scenario. */
final class ScenarioScorer {

  private final Options options;
  private final List<Modification> modifications;
  private final Selections selections;
  private final List<Course> courses;
  private final List<Tally> tallies;

  /** Runs the plan without its modifications, nothing done, and the plan with all of them. */
  ScenarioScorer(Scenario scenario, Options options) {
    this.options = options;
    this.modifications = scenario.modifications();
    Runs runs = new Runs(scenario.seed(), scenario.draws());
    this.selections = new Selections(scenario, runs, options);
    Stream<Course> plain = Stream.of(Course.of(scenario, List.of()), Course.today(scenario));
    this.courses =
        PathwayModel.planned(scenario).isEmpty()
            ? plain.toList()
            : Stream.concat(plain, Stream.of(Course.of(scenario, modifications))).toList();
    this.tallies = runs.withRoutes(courses, options);
  }

  Answer answer() {
    boolean together = courses.size() > 2;
    List<Function<Assessor, Assessment>> each =
        List.of(
            assessor -> assess(assessor, 0, null),
            assessor -> assess(assessor, 1, tallies.get(0)),
            assessor -> split(assess(assessor, 2, tallies.get(0))));
    List<Assessment> assessed = Assessor.of(each.subList(0, courses.size()), options);
    @Nullable Assessment all = together ? assessed.get(2) : null;
    Answer.Plan proposed = new Answer.Plan(assessed.get(0), margin(0));
    return new Answer(
        all == null
            ? modifications.isEmpty() ? proposed : null
            : new Answer.Plan(all.withChange(null), margin(2)),
        proposed.assessment(),
        proposed.margin(),
        assessed.get(1),
        alone(all),
        all == null ? null : all.withoutPathway());
  }

  private Assessment assess(Assessor assessor, int course, @Nullable Tally before) {
    return assessor.assess(tallies.get(course), courses.get(course).threats(), before);
  }

  private Assessment split(Assessment all) {
    return selections.split(all, modifications, tallies.get(0), tallies.get(2));
  }

  private Margin margin(int course) {
    return new Assessor(options).margin(tallies.get(1), tallies.get(course));
  }

  /** With each alone, which is with all where there is but one. */
  private Map<String, Assessment> alone(@Nullable Assessment all) {
    List<Assessment> assessed =
        modifications.size() == 1
            ? List.of(Objects.requireNonNull(all).withoutPathway())
            : selections.assess(modifications.stream().map(List::of).toList(), tallies.get(0));
    Map<String, Assessment> with = new LinkedHashMap<>();
    for (int i = 0; i < modifications.size(); i++) {
      with.put(modifications.get(i).id(), assessed.get(i));
    }
    return with;
  }
}
