package dev.slipway.api.proposal;

import dev.slipway.api.ForReading;
import dev.slipway.api.ForSubmitting;
import dev.slipway.api.body.JsonBody;
import dev.slipway.api.call.Versions;
import dev.slipway.elicitation.KeepsVeil;
import dev.slipway.proposal.program.ProposalCard;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives a proposal, takes a new one, and changes what one asks. */
@RestController("proposalApi")
@RequestMapping(path = "/api/v1/proposals", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Proposals")
class ProposalController {

  private final ProposalCards proposals;

  ProposalController(ProposalCards proposals) {
    this.proposals = proposals;
  }

  @GetMapping("/{id}")
  @ForReading
  @KeepsVeil
  @Operation(
      operationId = "proposal",
      summary = "One proposal",
      description = "What it asks, without its scores. ETag is its version.")
  ResponseEntity<ProposalAnswer> one(@PathVariable UUID id) {
    return answer(ResponseEntity.ok(), proposals.find(id).orElseThrow());
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @ForSubmitting
  @Operation(
      operationId = "addProposal",
      summary = "Propose a release, as a draft",
      description =
          "model, question and decisionDate are needed. Scope, horizon, outcome scale, threats and benefits that are left out are those that the release form suggests for the model.")
  ResponseEntity<ProposalAnswer> add(InputStream body) throws IOException {
    Map<String, List<String>> fields = ProposalRequest.read(JsonBody.read(body));
    ProposalCard added = FormFaults.told(() -> proposals.create(fields));
    return answer(ResponseEntity.created(URI.create("/api/v1/proposals/" + added.id())), added);
  }

  @PatchMapping(
      path = "/{id}",
      consumes = {MediaType.APPLICATION_JSON_VALUE, "application/merge-patch+json"})
  @ForSubmitting
  @Operation(
      operationId = "changeProposal",
      summary = "Change what a draft asks",
      description =
          "Members that are given replace what stands, lists as a whole; the rest stays. Needs If-Match.")
  ResponseEntity<ProposalAnswer> change(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      InputStream body)
      throws IOException {
    Integer seen = Versions.required(ifMatch);
    Map<String, List<String>> fields = ProposalRequest.read(JsonBody.read(body));
    return answer(ResponseEntity.ok(), FormFaults.told(() -> proposals.change(id, seen, fields)));
  }

  @PutMapping(path = "/{id}/plan", consumes = MediaType.APPLICATION_JSON_VALUE)
  @ForSubmitting
  @KeepsVeil
  @Operation(
      operationId = "planProposal",
      summary = "Replace the plan of a draft",
      description = "Needs If-Match.")
  ResponseEntity<ProposalAnswer> plan(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      InputStream body)
      throws IOException {
    return part("plan", id, ifMatch, body);
  }

  @PutMapping(path = "/{id}/claims", consumes = MediaType.APPLICATION_JSON_VALUE)
  @ForSubmitting
  @KeepsVeil
  @Operation(
      operationId = "claimForProposal",
      summary = "Replace the answers of the submitter’s own",
      description = "Of a draft; each with its reason. Needs If-Match.")
  ResponseEntity<ProposalAnswer> claims(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      InputStream body)
      throws IOException {
    return part("claims", id, ifMatch, body);
  }

  private ResponseEntity<ProposalAnswer> part(
      String member, UUID id, @Nullable String ifMatch, InputStream body) throws IOException {
    Integer seen = Versions.required(ifMatch);
    Map<String, List<String>> fields = ProposalRequest.readPart(JsonBody.read(body), member);
    return answer(ResponseEntity.ok(), FormFaults.told(() -> proposals.change(id, seen, fields)));
  }

  @PutMapping(path = "/{id}/modifications", consumes = MediaType.APPLICATION_JSON_VALUE)
  @ForSubmitting
  @KeepsVeil
  @Operation(
      operationId = "chooseModifications",
      summary = "Choose other modifications",
      description =
          "Of a draft, or of a proposal before the board. It is not scored again by this: see /scores. Needs If-Match.")
  ResponseEntity<ProposalAnswer> choose(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      InputStream body)
      throws IOException {
    Integer seen = Versions.required(ifMatch);
    List<String> chosen =
        ProposalRequest.readPart(JsonBody.read(body), "modifications")
            .getOrDefault("modifications", List.of());
    return answer(ResponseEntity.ok(), FormFaults.told(() -> proposals.choose(id, seen, chosen)));
  }

  static ResponseEntity<ProposalAnswer> answer(
      ResponseEntity.BodyBuilder response, ProposalCard proposal) {
    return response.eTag(Versions.tag(proposal.version())).body(ProposalAnswer.of(proposal));
  }
}
