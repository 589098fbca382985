package dev.slipway.api.score;

import dev.slipway.api.ForReading;
import dev.slipway.api.problem.ProblemException;
import dev.slipway.comparison.planned.WorthTesting;
import dev.slipway.comparison.planned.WorthTestingService;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.scoring.program.ScoreCards;
import dev.slipway.stats.sensitivity.ValueOfInformation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says which questions of a proposal are most worth a test, and has it computed. */
@RestController("worthTestingApi")
@RequestMapping(
    path = "/api/v1/proposals/{id}/worth-testing",
    produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Scores of a proposal")
class WorthTestingController {

  private final WorthTestingService worth;
  private final ScoreCards scores;

  WorthTestingController(WorthTestingService worth, ScoreCards scores) {
    this.worth = worth;
    this.scores = scores;
  }

  /**
   * What is worth a test, the most valuable first; empty where no answer would change the choice.
   */
  record WorthTestingAnswer(UUID scoreId, List<QuestionWorth> questions) {

    private static WorthTestingAnswer of(WorthTesting found) {
      return new WorthTestingAnswer(
          found.scoreId(), found.rows().stream().map(QuestionWorth::of).toList());
    }
  }

  /**
   * One question.
   *
   * @param kind of test, whose usual relevance and field odds are taken
   * @param perfect what knowing the answer would be worth
   * @param leastTrials with fewer no result leads to the other choice; null if none ever does
   */
  record QuestionWorth(
      String question,
      TestKind kind,
      Worth perfect,
      List<TestWorth> tests,
      @Nullable Long leastTrials) {

    private static QuestionWorth of(WorthTesting.Row row) {
      return new QuestionWorth(
          row.asked().key(),
          row.kind(),
          Worth.of(row.perfect()),
          IntStream.range(0, row.worths().size())
              .mapToObj(
                  i -> new TestWorth(WorthTesting.TRIALS.get(i), Worth.of(row.worths().get(i))))
              .toList(),
          row.leastTrials());
    }
  }

  /** A test of so many trials. */
  record TestWorth(long trials, Worth worth) {}

  /**
   * What something would be worth, in points of the net score as a share.
   *
   * @param standardError null where it is not known
   * @param changesDecision the chance that it leads to the other choice
   */
  record Worth(double value, @Nullable Double standardError, double changesDecision) {

    private static Worth of(ValueOfInformation found) {
      double error = found.standardError();
      return new Worth(
          found.net(), Double.isNaN(error) ? null : (Double) error, found.changesDecision());
    }
  }

  @GetMapping
  @ForReading
  @Operation(
      operationId = "worthTesting",
      summary = "What is worth testing for the newest score of a proposal",
      description = "What was found when it was asked last; 404 if that was about another score.")
  WorthTestingAnswer found(@PathVariable UUID id) {
    return worth.find(id).map(WorthTestingAnswer::of).orElseThrow();
  }

  @PostMapping
  @PreAuthorize("hasAuthority('SCOPE_WRITE') and hasAnyRole('SUBMITTER', 'REVIEWER', 'CHAIR')")
  @Operation(
      operationId = "findWorthTesting",
      summary = "Find out what is worth testing for the newest score of a proposal",
      description =
          "Tries tests of 100, 500 and 5,000 trials of the questions whose answers would be worth most, and keeps what it finds; 409 if the proposal has not been scored.")
  ResponseEntity<WorthTestingAnswer> find(@PathVariable UUID id) {
    if (scores.current(id).isEmpty()) {
      throw new ProblemException(HttpStatus.CONFLICT, "unscored");
    }
    worth.compute(id);
    return ResponseEntity.status(HttpStatus.CREATED).body(found(id));
  }
}
