package dev.slipway.api.score;

import dev.slipway.api.ForReading;
import dev.slipway.api.ForSubmitting;
import dev.slipway.api.body.JsonBody;
import dev.slipway.api.call.Versions;
import dev.slipway.api.problem.ProblemException;
import dev.slipway.comparison.planned.TestCard;
import dev.slipway.comparison.planned.TestCards;
import dev.slipway.comparison.planned.TestableQuestions;
import dev.slipway.proposal.program.ProposalCards;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Registers tests before they are run, and takes their results. */
@RestController("plannedTestApi")
@RequestMapping(path = "/api/v1/proposals/{id}/tests", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Scores of a proposal")
class TestController {

  private final TestCards tests;
  private final TestableQuestions testable;
  private final ProposalCards proposals;
  private final Clock clock;

  TestController(
      TestCards tests, TestableQuestions testable, ProposalCards proposals, Clock clock) {
    this.tests = tests;
    this.testable = testable;
    this.proposals = proposals;
    this.clock = clock;
  }

  /** All tests that were ever planned for a proposal, the newest first. */
  record PlannedTests(List<TestAnswer> tests) {}

  @GetMapping
  @ForReading
  @Operation(operationId = "plannedTests", summary = "The planned tests of a proposal")
  PlannedTests all(@PathVariable UUID id) {
    proposals.mustExist(id);
    return new PlannedTests(tests.of(id).stream().map(TestAnswer::of).toList());
  }

  @GetMapping("/{test}")
  @ForReading
  @Operation(operationId = "plannedTest", summary = "One planned test")
  ResponseEntity<TestAnswer> one(@PathVariable UUID id, @PathVariable UUID test) {
    return answer(ResponseEntity.ok(), required(id, test));
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @ForSubmitting
  @Operation(
      operationId = "planTest",
      summary = "Register a test before it is run",
      description =
          "question, trials, event, owner and due are needed. What was registered cannot be altered. The answer says which result would lead to which choice; 409 if the proposal has not been scored.")
  ResponseEntity<TestAnswer> register(@PathVariable UUID id, InputStream body) throws IOException {
    TestableQuestions.Asked asked =
        testable.of(id).orElseThrow(() -> new ProblemException(HttpStatus.CONFLICT, "unscored"));
    TestCard made =
        tests.register(id, TestRequest.plan(JsonBody.read(body), asked, LocalDate.now(clock)));
    URI address = URI.create("/api/v1/proposals/" + id + "/tests/" + made.id());
    return answer(ResponseEntity.created(address), made);
  }

  @PostMapping(path = "/{test}/result", consumes = MediaType.APPLICATION_JSON_VALUE)
  @ForSubmitting
  @Operation(
      operationId = "enterTestResult",
      summary = "Enter the result of a planned test",
      description =
          "events, result and on are needed; what else is left out was as planned. It becomes an entry of evidence by the terms of the plan. With If-Match only that version.")
  ResponseEntity<TestAnswer> enter(
      @PathVariable UUID id,
      @PathVariable UUID test,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      InputStream body)
      throws IOException {
    TestCard planned = required(id, test);
    return answer(
        ResponseEntity.ok(),
        tests.enter(
            id,
            test,
            Versions.given(ifMatch),
            TestRequest.result(JsonBody.read(body), planned.plan(), LocalDate.now(clock))));
  }

  @PostMapping(path = "/{test}/cancel", consumes = MediaType.APPLICATION_JSON_VALUE)
  @ForSubmitting
  @Operation(
      operationId = "cancelTest",
      summary = "Say why a planned test will not be run",
      description = "It can still be read. With If-Match only that version.")
  ResponseEntity<TestAnswer> cancel(
      @PathVariable UUID id,
      @PathVariable UUID test,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      InputStream body)
      throws IOException {
    required(id, test);
    String reason = TestRequest.reason(JsonBody.read(body));
    return answer(ResponseEntity.ok(), tests.cancel(id, test, Versions.given(ifMatch), reason));
  }

  private TestCard required(UUID id, UUID test) {
    return tests.find(id, test).orElseThrow();
  }

  private static ResponseEntity<TestAnswer> answer(
      ResponseEntity.BodyBuilder response, TestCard test) {
    return response.eTag(Versions.tag(test.version())).body(TestAnswer.of(test));
  }
}
