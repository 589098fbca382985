package dev.slipway.api.gate;

import dev.slipway.api.ForReading;
import dev.slipway.api.problem.ProblemException;
import dev.slipway.api.problem.RefusedException;
import dev.slipway.gate.AmbiguousModelException;
import dev.slipway.gate.Gate;
import dev.slipway.gate.GateAnswer;
import dev.slipway.gate.GateQuestion;
import dev.slipway.gate.GateWords;
import dev.slipway.gate.signing.VerdictSigner;
import dev.slipway.gate.usage.GateUsage;
import dev.slipway.pathway.document.Fault;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Tells a pipeline whether what it is about to release has been decided. */
@RestController
@RequestMapping("/api/v1/gate")
@Tag(name = "Gate")
@ForReading
class GateController {

  /** Says the verdict whatever the form, so that a shell need not read the body. */
  private static final String VERDICT = "Slipway-Verdict";

  private final Gate gate;
  private final GateWords words;
  private final GateUsage usage;
  private final VerdictSigner signer;
  private final JsonMapper mapper;
  private final Clock clock;

  GateController(
      Gate gate,
      GateWords words,
      GateUsage usage,
      VerdictSigner signer,
      JsonMapper mapper,
      Clock clock) {
    this.gate = gate;
    this.words = words;
    this.usage = usage;
    this.signer = signer;
    this.mapper = mapper;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      operationId = "gate",
      summary = "Ask whether a release has been decided",
      description =
          "subject (sha256: and 64 digits) or model (its id, or name@version), and access. scope, environment and on narrow the question. Always 200 if the question could be understood: verdict is ALLOW, DENY, WAIT or UNKNOWN, and reasons says why. text/plain answers one line, application/junit+xml a report for CI systems, application/vnd.in-toto+json a signed verdict about a subject. The header Slipway-Verdict says the verdict in each form.")
  ResponseEntity<byte[]> ask(
      @ModelAttribute GateRequest request,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept) {
    GateForm form = GateForm.chosen(accept);
    GateQuestion asked = request.read(LocalDate.now(clock));
    if (form == GateForm.SIGNED && asked.digest() == null) {
      throw new ProblemException(HttpStatus.NOT_ACCEPTABLE, "gate.unsigned");
    }
    GateAnswer answer = answer(asked);
    usage.count(answer);
    return ResponseEntity.ok()
        .contentType(form.type())
        .header(VERDICT, answer.verdict().name())
        .body(body(form, answer));
  }

  private GateAnswer answer(GateQuestion asked) {
    try {
      return gate.answer(asked);
    } catch (AmbiguousModelException several) {
      List<Object> args = List.of(String.valueOf(asked.model()));
      throw new RefusedException(List.of(new Fault("/model", "gate.ambiguous", args)));
    }
  }

  private byte[] body(GateForm form, GateAnswer answer) {
    if (form == GateForm.SIGNED) {
      return mapper.writeValueAsBytes(signer.sign(answer));
    }
    GateJson json = GateJson.of(answer, words, GateController::link);
    return switch (form) {
      case TEXT -> GateLine.of(json).getBytes(StandardCharsets.UTF_8);
      case JUNIT -> GateJunit.of(json).getBytes(StandardCharsets.UTF_8);
      default -> mapper.writeValueAsBytes(json);
    };
  }

  private static String link(String path) {
    return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
  }
}
