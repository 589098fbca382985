package dev.slipway.pathway.document;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Family.Subject;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.sensitivity.TestedQuestion;
import dev.slipway.stats.Kind;
import dev.slipway.stats.update.Counts.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the tests about whose worth somebody asks. */
public final class PlannedTestsDocument {

  static final int MOST = 30;

  private static final String MEMBER = "tests";

  private final Faults faults = new Faults();
  private final Scenario scenario;
  private final boolean planned;

  private PlannedTestsDocument(Scenario scenario, boolean planned) {
    this.scenario = scenario;
    this.planned = planned;
  }

  /**
   * The tests in a list.
   *
   * @param planned whether modifications are part of the plan
   * @param found takes every fault
   */
  public static List<TestedQuestion> read(
      @Nullable Object list, Scenario scenario, boolean planned, List<Fault> found) {
    PlannedTestsDocument document = new PlannedTestsDocument(scenario, planned);
    List<TestedQuestion> tests = new ArrayList<>();
    int index = 0;
    for (Object each : new Values(document.faults).list(list, "/" + MEMBER, MOST)) {
      document.test(each, Faults.below("/" + MEMBER, index++)).ifPresent(tests::add);
    }
    found.addAll(document.faults.list());
    return tests;
  }

  private Optional<TestedQuestion> test(@Nullable Object tree, String pointer) {
    int before = faults.count();
    Members in =
        Members.of(
            tree, pointer, faults, "question", "trials", "direction", "relevance", "fieldOdds");
    Question question = question(in);
    TestedQuestion test =
        new TestedQuestion(
            Objects.requireNonNullElse(question, Question.FRICTION),
            in.whole("trials", 1, UpdateDocument.MOST_TRIALS),
            in.level("direction", Direction.class),
            ExternalValidityReader.read(in, faults));
    return faults.count() == before ? Optional.of(test) : Optional.empty();
  }

  private @Nullable Question question(Members in) {
    if (!in.has("question")) {
      faults.add(in.at("question"), "missing.id");
      return null;
    }
    Object key = in.tree("question");
    Question question =
        scenario.questions().stream()
            .filter(each -> each.key().equals(key))
            .findFirst()
            .orElse(null);
    if (question == null) {
      faults.add(in.at("question"), "question.unknown", Faults.shown(key));
    } else if (question.kind() != Kind.UNIT) {
      faults.add(in.at("question"), "test.kind", question.key());
    } else if (question.family().subject() == Subject.MODIFICATION && !planned) {
      faults.add(in.at("question"), "test.modification", question.key());
    }
    return question;
  }
}
