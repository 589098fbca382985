package dev.slipway.api.proposal;

import dev.slipway.api.ForReading;
import dev.slipway.api.ForSubmitting;
import dev.slipway.api.body.JsonBody;
import dev.slipway.api.body.Members;
import dev.slipway.api.call.Versions;
import dev.slipway.elicitation.KeepsVeil;
import dev.slipway.proposal.program.EvidenceCard;
import dev.slipway.proposal.program.EvidenceCards;
import dev.slipway.proposal.program.ProposalCards;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists, adds, changes and withdraws the evidence of a proposal. */
@RestController("evidenceApi")
@RequestMapping(
    path = "/api/v1/proposals/{id}/evidence",
    produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Proposals")
class EvidenceController {

  private static final int LONGEST_REASON = 10_000;

  private final EvidenceCards evidence;
  private final ProposalCards proposals;

  EvidenceController(EvidenceCards evidence, ProposalCards proposals) {
    this.evidence = evidence;
    this.proposals = proposals;
  }

  /** Everything about a proposal, in the order in which it was added. */
  record Entries(List<EvidenceAnswer> evidence) {}

  @GetMapping
  @ForReading
  @KeepsVeil
  @Operation(
      operationId = "evidence",
      summary = "List the evidence of a proposal",
      description = "Withdrawn entries too. Files are named with their hash.")
  Entries all(@PathVariable UUID id) {
    proposals.mustExist(id);
    return new Entries(evidence.of(id).stream().map(EvidenceAnswer::of).toList());
  }

  @GetMapping("/{entry}")
  @ForReading
  @KeepsVeil
  @Operation(operationId = "evidenceEntry", summary = "One entry of evidence")
  ResponseEntity<EvidenceAnswer> one(@PathVariable UUID id, @PathVariable UUID entry) {
    return answer(ResponseEntity.ok(), evidence.find(id, entry).orElseThrow());
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @ForSubmitting
  @KeepsVeil
  @Operation(
      operationId = "addEvidence",
      summary = "Add evidence to a proposal",
      description =
          "kind, result, on and by are needed; WEIGHT_SECURITY needs securityLevel, ROLLBACK needs rollback, PERMISSIONS needs tools and fineTuning. Other kinds may say in numbers what was found (measured), which then updates the answer of which it speaks. A file is attached by PUT …/file.")
  ResponseEntity<EvidenceAnswer> add(@PathVariable UUID id, InputStream body) throws IOException {
    proposals.mustExist(id);
    Map<String, List<String>> fields = fields(JsonBody.read(body), true);
    EvidenceCard added = FormFaults.told(() -> evidence.add(id, fields));
    URI address = URI.create("/api/v1/proposals/" + id + "/evidence/" + added.id());
    return answer(ResponseEntity.created(address), added);
  }

  @PatchMapping(
      path = "/{entry}",
      consumes = {MediaType.APPLICATION_JSON_VALUE, "application/merge-patch+json"})
  @ForSubmitting
  @KeepsVeil
  @Operation(
      operationId = "changeEvidence",
      summary = "Change what an entry says",
      description = "Members that are given replace what stands; the rest stays. Needs If-Match.")
  ResponseEntity<EvidenceAnswer> change(
      @PathVariable UUID id,
      @PathVariable UUID entry,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      InputStream body)
      throws IOException {
    Integer seen = Versions.required(ifMatch);
    Map<String, List<String>> fields = fields(JsonBody.read(body), false);
    return answer(
        ResponseEntity.ok(), FormFaults.told(() -> evidence.change(id, entry, seen, fields)));
  }

  @PostMapping(path = "/{entry}/withdraw", consumes = MediaType.APPLICATION_JSON_VALUE)
  @ForSubmitting
  @KeepsVeil
  @Operation(
      operationId = "withdrawEvidence",
      summary = "Withdraw an entry of evidence",
      description = "For a reason. It can still be read. With If-Match only that version.")
  ResponseEntity<EvidenceAnswer> withdraw(
      @PathVariable UUID id,
      @PathVariable UUID entry,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      InputStream body)
      throws IOException {
    JsonBody sent = JsonBody.read(body);
    String reason = new Members(sent).text("reason", LONGEST_REASON);
    sent.requireKnown();
    sent.requireSound();
    evidence.withdraw(id, entry, Versions.given(ifMatch), reason);
    return one(id, entry);
  }

  /** The fields of an entry; those that are left out are not given. */
  static Map<String, List<String>> fields(JsonBody body, boolean added) {
    FormFields fields = new FormFields(body);
    if (added) {
      fields.text("kind");
    }
    List.of("result", "on", "by", "link", "securityLevel", "rollback").forEach(fields::text);
    List.of("tools", "fineTuning").forEach(name -> fields.flag(name, name));
    List.of("questions", "steps").forEach(fields::texts);
    fields.object("measured", EvidenceController::measured);
    return fields.required();
  }

  private static void measured(FormFields fields, String prefix) {
    List.of("kind", "question", "direction", "ranOn")
        .forEach(name -> fields.text(name, prefix + name));
    List.of("events", "exposure", "relevance", "validMonths")
        .forEach(name -> fields.number(name, prefix + name));
    fields.quantity("fieldOdds", prefix + "fieldOdds");
  }

  private static ResponseEntity<EvidenceAnswer> answer(
      ResponseEntity.BodyBuilder response, EvidenceCard entry) {
    return response.eTag(Versions.tag(entry.version())).body(EvidenceAnswer.of(entry));
  }
}
