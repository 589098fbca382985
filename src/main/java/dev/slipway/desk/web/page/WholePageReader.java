package dev.slipway.desk.web.page;

import dev.slipway.desk.web.decided.DecisionStatus;
import dev.slipway.desk.web.decided.DecisionStatusReader;
import dev.slipway.desk.web.grounds.Grounds;
import dev.slipway.desk.web.grounds.GroundsReader;
import dev.slipway.desk.web.next.NextStep;
import dev.slipway.desk.web.next.NextStepReader;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads all parts of the page in one short transaction, so that what several of them need (the
 * proposal, its model) is read once.
 */
@Component
class WholePageReader {

  private final PageReader pages;
  private final GroundsReader grounds;
  private final DecisionStatusReader standing;
  private final NextStepReader next;
  private final GateLines gate;

  WholePageReader(
      PageReader pages,
      GroundsReader grounds,
      DecisionStatusReader standing,
      NextStepReader next,
      GateLines gate) {
    this.pages = pages;
    this.grounds = grounds;
    this.standing = standing;
    this.next = next;
    this.gate = gate;
  }

  /** The page, what the proposal argues from, where it stands and what is next. */
  record WholePage(
      ProposalPage page, Grounds grounds, DecisionStatus standing, NextStep next, GateView gate) {}

  /** With the newest scores, or with none for whoever is not to see them yet. */
  @Transactional(readOnly = true)
  Optional<WholePage> newest(UUID id, boolean veiled) {
    return (veiled ? pages.veiled(id) : pages.newest(id)).map(page -> whole(id, page));
  }

  /** With the scores that were made together with the named one. */
  @Transactional(readOnly = true)
  Optional<WholePage> asScored(UUID id, UUID scoreId) {
    return pages.asScored(id, scoreId).map(page -> whole(id, page));
  }

  private WholePage whole(UUID id, ProposalPage page) {
    return new WholePage(
        page,
        grounds.read(id).orElseThrow(),
        standing.read(id).orElseThrow(),
        next.read(id).orElseThrow(),
        page.head().mayRecordHappening() ? gate.read(id) : GateView.NONE);
  }
}
