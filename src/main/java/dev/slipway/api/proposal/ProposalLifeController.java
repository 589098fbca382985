package dev.slipway.api.proposal;

import dev.slipway.api.ForSubmitting;
import dev.slipway.api.body.JsonBody;
import dev.slipway.api.call.Versions;
import dev.slipway.elicitation.KeepsVeil;
import dev.slipway.proposal.Transition;
import dev.slipway.proposal.program.ProposalCards;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of a proposal's life that its submitter takes. */
@RestController("proposalLifeApi")
@RequestMapping(path = "/api/v1/proposals/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Proposals")
@ForSubmitting
class ProposalLifeController {

  private final ProposalCards proposals;

  ProposalLifeController(ProposalCards proposals) {
    this.proposals = proposals;
  }

  @PostMapping("/submit")
  @KeepsVeil
  @Operation(
      operationId = "submitProposal",
      summary = "Put a draft before the board",
      description = "What it asks is locked from then on. With If-Match only that version.")
  ResponseEntity<ProposalAnswer> submit(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return move(id, ifMatch, Transition.SUBMIT);
  }

  @PostMapping("/withdraw")
  @KeepsVeil
  @Operation(
      operationId = "withdrawProposal",
      summary = "Withdraw a proposal",
      description = "Before it is decided. With If-Match only that version.")
  ResponseEntity<ProposalAnswer> withdraw(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return move(id, ifMatch, Transition.WITHDRAW);
  }

  @PostMapping("/release")
  @KeepsVeil
  @Operation(
      operationId = "releaseProposal",
      summary = "Record that the model has been released",
      description = "Once the board’s decision lets it. With If-Match only that version.")
  ResponseEntity<ProposalAnswer> release(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return move(id, ifMatch, Transition.RELEASE);
  }

  private ResponseEntity<ProposalAnswer> move(
      UUID id, @Nullable String ifMatch, Transition transition) {
    return ProposalController.answer(
        ResponseEntity.ok(), proposals.move(id, Versions.given(ifMatch), transition));
  }

  @PostMapping(path = "/happenings", consumes = MediaType.APPLICATION_JSON_VALUE)
  @KeepsVeil
  @Operation(
      operationId = "recordHappening",
      summary = "Record what happened after the decision",
      description =
          "Such as an incident, which closes the gate until the board has looked at it again.")
  ResponseEntity<ProposalAnswer> record(@PathVariable UUID id, InputStream body)
      throws IOException {
    FormFields fields = new FormFields(JsonBody.read(body));
    List.of("kind", "on", "what", "source").forEach(fields::text);
    Map<String, List<String>> given = fields.required();
    return ProposalController.answer(
        ResponseEntity.status(HttpStatus.CREATED),
        FormFaults.told(() -> proposals.record(id, given)));
  }
}
