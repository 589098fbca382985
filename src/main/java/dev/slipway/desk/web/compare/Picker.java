package dev.slipway.desk.web.compare;

import dev.slipway.desk.find.ListFilter;
import dev.slipway.desk.find.ListOrder;
import dev.slipway.desk.find.ProposalFinder;
import dev.slipway.desk.row.DeskRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** All proposals to choose from, those chosen first. */
@Component
class Picker {

  private static final int MOST = 500;

  private final ProposalFinder finder;

  Picker(ProposalFinder finder) {
    this.finder = finder;
  }

  /**
   * What can be chosen.
   *
   * @param more whether there are more than are named
   */
  record Choices(List<Choice> rows, boolean more) {}

  /** One proposal. */
  record Choice(
      UUID id, String question, String modelName, LocalDate decisionDate, boolean chosen) {

    private static Choice of(DeskRow row, boolean chosen) {
      return new Choice(
          row.proposalId(), row.question(), row.modelName(), row.decisionDate(), chosen);
    }
  }

  Choices of(CompareAddress address) {
    Set<UUID> chosen = Set.copyOf(address.with());
    List<DeskRow> newest = finder.first(ListFilter.ALL, ListOrder.USUAL, MOST + 1);
    List<Choice> rows =
        new ArrayList<>(
            finder.all(address.with()).stream().map(row -> Choice.of(row, true)).toList());
    newest.stream()
        .limit(MOST)
        .filter(row -> !chosen.contains(row.proposalId()))
        .map(row -> Choice.of(row, false))
        .forEach(rows::add);
    return new Choices(rows, newest.size() > MOST);
  }
}
