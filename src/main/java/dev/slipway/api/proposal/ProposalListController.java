package dev.slipway.api.proposal;

import dev.slipway.account.CurrentPerson;
import dev.slipway.api.ForReading;
import dev.slipway.desk.find.ProposalFinder;
import dev.slipway.desk.row.DeskRow;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Lists proposals, narrowed as the page of proposals narrows them. */
@RestController("proposalListApi")
@Tag(name = "Proposals")
class ProposalListController {

  private static final int PAGE = 50;

  private final ProposalFinder finder;
  private final CurrentPerson person;
  private final Clock clock;

  ProposalListController(ProposalFinder finder, CurrentPerson person, Clock clock) {
    this.finder = finder;
    this.person = person;
    this.clock = clock;
  }

  /**
   * Some of the proposals.
   *
   * @param next what to send as {@code cursor} for those behind; null at the end
   */
  record Proposals(List<ProposalRow> proposals, @Nullable String next) {}

  @GetMapping(path = "/api/v1/proposals", produces = MediaType.APPLICATION_JSON_VALUE)
  @ForReading
  @Operation(
      operationId = "proposals",
      summary = "List proposals",
      description =
          "The latest day of decision first, fifty at a time, with the newest score of each in short. Filters are those of the page: q (words), state (or BOARD for all that the board has before it), model, modality, access, rule, reviewed, waits, mine, near (days). Scores that are hidden from the token’s person are left out.")
  Proposals all(@ModelAttribute ListRequest asked) {
    List<DeskRow> found =
        finder.behind(asked.filter(person.name(), LocalDate.now(clock)), asked.place(), PAGE + 1);
    List<DeskRow> page = found.subList(0, Math.min(PAGE, found.size()));
    return new Proposals(
        page.stream().map(ProposalRow::of).toList(),
        found.size() > PAGE ? ListRequest.cursor(page.get(PAGE - 1)) : null);
  }
}
