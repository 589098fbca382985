package dev.slipway.pathway.sensitivity;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Workers;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.sensitivity.PlannedTest;
import dev.slipway.stats.sensitivity.TestSizes;
import dev.slipway.stats.sensitivity.ValueOfInformation;
import java.util.List;

/** What tests that have not been run could change, from one set of draws. */
public final class TestOutlook {

  private final SobolStudy study;
  private final Workers workers;

  private TestOutlook(SobolStudy study, Workers workers) {
    this.study = study;
    this.workers = workers;
  }

  public static TestOutlook of(Scenario scenario, SensitivityOptions options, Workers workers) {
    return new TestOutlook(new SobolStudy(scenario, options, workers).drawn(), workers);
  }

  /** Whether the plan is better than today by what is known now. */
  public boolean better() {
    return study.better();
  }

  public PlannedTest of(TestedQuestion test) {
    PlannedTest[] found = new PlannedTest[1];
    workers.run(1, i -> found[i] = study.tested(test));
    return found[0];
  }

  /** What a test is worth by how many trials it has, whatever it says of them itself. */
  public List<TestSizes> ofSizes(List<TestedQuestion> tests, List<Long> trials) {
    TestSizes[] found = new TestSizes[tests.size()];
    workers.run(found.length, i -> found[i] = study.tested(tests.get(i), trials));
    return List.of(found);
  }

  /** What knowing each answer would be worth, which no test of it exceeds. */
  public List<ValueOfInformation> perfect(List<Question> questions) {
    ValueOfInformation[] worths = new ValueOfInformation[questions.size()];
    workers.run(worths.length, i -> worths[i] = study.worth(questions.get(i)));
    return List.of(worths);
  }
}
