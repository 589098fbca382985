package dev.slipway.api;

import dev.slipway.pathway.document.Fault;
import dev.slipway.precedent.Precedents;
import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.curve.Curve;
import dev.slipway.precedent.curve.CurveQuestion;
import dev.slipway.precedent.curve.Curves;
import dev.slipway.precedent.curve.Split;
import dev.slipway.precedent.file.CaseText;
import dev.slipway.precedent.lag.Endpoint;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives the reference cases and their curves. */
@RestController
@RequestMapping("/api/v1/precedents")
@Tag(name = "Precedents")
@ForReading
class PrecedentController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final Map<String, Endpoint> EVENTS =
      Map.of("copycat", Endpoint.COPY, "open_distribution", Endpoint.OPEN);
  private static final List<String> BIASES =
      List.of("first.why", "censored", "shown", "equivalent", "dependent", "trend", "gated");

  private final Precedents precedents;
  private final Curves curves;
  private final MessageSource messages;
  private final Clock clock;

  PrecedentController(Precedents precedents, Curves curves, MessageSource messages, Clock clock) {
    this.precedents = precedents;
    this.curves = curves;
    this.messages = messages;
    this.clock = clock;
  }

  /** All cases, with what they are biased by. */
  record Cases(List<PrecedentAnswer> events, List<String> biases) {}

  @GetMapping
  @Operation(
      operationId = "precedents",
      summary = "List the reference cases",
      description =
          "Every event, those that count and those kept beside them, withdrawn ones left out. With format=csv, or where text/csv is accepted, the file in which cases are imported.")
  ResponseEntity<Object> all(
      @RequestParam(defaultValue = "") String format,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept) {
    if (format.equals("csv") || accept.startsWith("text/csv")) {
      return ResponseEntity.ok().contentType(CSV).body(CaseText.csv(precedents.all()));
    }
    List<PrecedentAnswer> events = precedents.all().stream().map(PrecedentAnswer::of).toList();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(new Cases(events, biases()));
  }

  @GetMapping(path = "/survival", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "survival",
      summary = "How soon capabilities were copied, or could be downloaded",
      description =
          "Kaplan-Meier estimate with 90 % bounds (Greenwood, on the scale of log(-log)), and Weibull and log-normal fits by maximum likelihood with right-censoring, each with its 90 % interval over 2,000 resamples of cases. event: copycat or open_distribution. modality: a class (language, image, video, audio, action, biology) or a modality of the data, such as games; left out, all.")
  SurvivalAnswer survival(
      @RequestParam(defaultValue = "copycat") String event,
      @RequestParam(defaultValue = "all") String modality) {
    Endpoint endpoint = EVENTS.get(event);
    if (endpoint == null) {
      throw refused("/event", "api.precedents.event");
    }
    LocalDate today = LocalDate.now(clock);
    CurveQuestion question = question(endpoint, modality, today);
    Curve curve = curves.drawn(question, Split.NONE).parts().get(0);
    return SurvivalAnswer.of(event, modality, today.toString(), curve, biases());
  }

  private static CurveQuestion question(Endpoint endpoint, String modality, LocalDate today) {
    if (modality.equals("all")) {
      return CurveQuestion.of(endpoint, today);
    }
    Optional<CaseGroup> group =
        Arrays.stream(CaseGroup.values())
            .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(modality))
            .findFirst();
    if (group.isPresent()) {
      return new CurveQuestion(endpoint, Set.of(group.get()), "", false, false, today);
    }
    if (CaseGroup.modalities().contains(modality)) {
      return CurveQuestion.ofModality(endpoint, modality, today);
    }
    throw refused("/modality", "api.precedents.modality");
  }

  private static RefusedException refused(String pointer, String code) {
    return new RefusedException(List.of(new Fault(pointer, code, List.of())));
  }

  private List<String> biases() {
    return Stream.concat(Stream.of("first"), BIASES.stream())
        .map(key -> messages.getMessage("cases.bias." + key, null, Locale.ENGLISH))
        .toList();
  }
}
