package dev.slipway.api.whatif;

import dev.slipway.api.body.JsonBody;
import dev.slipway.catalogue.Catalogue;
import dev.slipway.comparison.AskService;
import dev.slipway.elicitation.Veil;
import dev.slipway.elicitation.VeiledException;
import dev.slipway.proposal.program.ProposalCard;
import dev.slipway.proposal.program.ProposalCards;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells whether modifications change the risk of a proposal; keeps nothing. */
@RestController
@Tag(name = "What if?")
class WhatIfController {

  private final AskService asking;
  private final ProposalCards proposals;
  private final Catalogue catalogue;
  private final Veil veil;
  private final SentenceText text;

  WhatIfController(
      AskService asking,
      ProposalCards proposals,
      Catalogue catalogue,
      Veil veil,
      SentenceText text) {
    this.asking = asking;
    this.proposals = proposals;
    this.catalogue = catalogue;
    this.veil = veil;
    this.text = text;
  }

  @PostMapping(
      path = "/api/v1/whatif",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @PreAuthorize("hasAuthority('SCOPE_READ') and hasAnyRole('SUBMITTER', 'REVIEWER', 'CHAIR')")
  @Operation(
      operationId = "whatIf",
      summary = "Ask whether modifications change the risk of a proposal",
      description =
          "The proposal without and with modifications of the catalogue, or with effects of your own, on the same draws; with the verdict as numbers and in words. window counts the horizon from the DECISION or from each plan’s RELEASE. Keeps nothing. Modifications that cannot be chosen together are answered with clashes and no answers.")
  WhatIfAnswer ask(InputStream body) throws IOException {
    WhatIfRequest asked =
        WhatIfRequest.read(JsonBody.read(body), slug -> catalogue.card(slug).isPresent());
    ProposalCard proposal = proposals.find(asked.proposal()).orElseThrow();
    if (veil.hides(proposal.id())) {
      throw new VeiledException(proposal.id());
    }
    return WhatIfAnswer.of(
        asking.ask(proposal.id(), asked.selection(), asked.fromRelease()),
        proposal.details().horizonMonths(),
        asked.fromRelease(),
        text);
  }
}
