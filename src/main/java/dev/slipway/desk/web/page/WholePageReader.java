package dev.slipway.desk.web.page;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.Role;
import dev.slipway.desk.web.decided.DecisionStatus;
import dev.slipway.desk.web.decided.DecisionStatusReader;
import dev.slipway.desk.web.grounds.Grounds;
import dev.slipway.desk.web.grounds.GroundsReader;
import dev.slipway.desk.web.next.NextStep;
import dev.slipway.desk.web.next.NextStepReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads all parts of the page in one short transaction, so that what several of them need (the
 * proposal, its model) is read once: what everybody sees, and what the reader does.
 */
@Component
class WholePageReader {

  private final KeptReadings kept;
  private final PageReader pages;
  private final GroundsReader grounds;
  private final DecisionStatusReader standing;
  private final NextStepReader next;
  private final GateLines gate;
  private final CurrentPerson person;

  WholePageReader(
      KeptReadings kept,
      PageReader pages,
      GroundsReader grounds,
      DecisionStatusReader standing,
      NextStepReader next,
      GateLines gate,
      CurrentPerson person) {
    this.kept = kept;
    this.pages = pages;
    this.grounds = grounds;
    this.standing = standing;
    this.next = next;
    this.gate = gate;
    this.person = person;
  }

  /** The page, what the proposal argues from, where it stands and what is next. */
  record WholePage(
      ProposalPage page, Grounds grounds, DecisionStatus standing, NextStep next, GateView gate) {}

  /** The same for everybody who may see the scores. */
  private record Shared(ProposalPage page, Grounds grounds, List<GateLine> gate) {}

  private record WithScores(boolean veiled, @Nullable UUID scoreId) {}

  /** As the reader sees it. */
  private record Own(DecisionStatus standing, NextStep next) {}

  private record Reader(@Nullable UUID person, Set<Role> roles) {}

  /** With the newest scores, or with none for whoever is not to see them yet. */
  @Transactional(readOnly = true)
  Optional<WholePage> newest(UUID id, boolean veiled) {
    return whole(
        id, new WithScores(veiled, null), () -> veiled ? pages.veiled(id) : pages.newest(id));
  }

  /** With the scores that were made together with the named one. */
  @Transactional(readOnly = true)
  Optional<WholePage> asScored(UUID id, UUID scoreId) {
    return whole(id, new WithScores(false, scoreId), () -> pages.asScored(id, scoreId));
  }

  private Optional<WholePage> whole(
      UUID id, WithScores which, Supplier<Optional<ProposalPage>> page) {
    return kept.of(id, which, () -> page.get().map(each -> shared(id, each)))
        .map(shared -> whole(id, shared, kept.of(id, reader(), () -> own(id)).orElseThrow()));
  }

  private Shared shared(UUID id, ProposalPage page) {
    boolean mayBeAskedAbout = page.head().mayRecordHappening();
    return new Shared(
        page, grounds.read(id).orElseThrow(), mayBeAskedAbout ? gate.today(id) : List.of());
  }

  private Reader reader() {
    return new Reader(
        person.maybeId().orElse(null),
        Arrays.stream(Role.values()).filter(person::has).collect(Collectors.toSet()));
  }

  private Optional<Own> own(UUID id) {
    return standing.read(id).flatMap(each -> next.read(id).map(step -> new Own(each, step)));
  }

  private WholePage whole(UUID id, Shared shared, Own own) {
    return new WholePage(
        shared.page(),
        shared.grounds(),
        own.standing(),
        own.next(),
        gate.view(shared.gate(), shared.page().head().modelId()));
  }
}
