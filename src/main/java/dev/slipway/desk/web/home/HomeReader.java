package dev.slipway.desk.web.home;

import dev.slipway.desk.find.ListFilter;
import dev.slipway.desk.find.ListFilter.Waits;
import dev.slipway.desk.find.ListOrder;
import dev.slipway.desk.find.ProposalFinder;
import dev.slipway.desk.row.DeskRow;
import dev.slipway.desk.web.home.HomePage.Waiting;
import dev.slipway.proposal.ProposalState;
import dev.slipway.rubric.Policy;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the page shows that people come in by. */
@Component
class HomeReader {

  private static final int NAMED = 4;
  private static final int NEWEST = 8;
  private static final int DAYS_AHEAD = 30;

  private static final ListOrder SOONEST = new ListOrder(ListOrder.Column.DECISION, false);

  private final ProposalFinder finder;
  private final Rubrics rubrics;
  private final Clock clock;

  HomeReader(ProposalFinder finder, Rubrics rubrics, Clock clock) {
    this.finder = finder;
    this.rubrics = rubrics;
    this.clock = clock;
  }

  /**
   * The page.
   *
   * @param show {@code whole} or {@code margin}; else whichever the board's limits speak of
   */
  @Transactional(readOnly = true)
  HomePage read(String show) {
    List<DeskRow> newest = finder.first(ListFilter.ALL, ListOrder.USUAL, NEWEST);
    if (newest.isEmpty()) {
      return new HomePage(newest, List.of(), null);
    }
    Rubric rubric = rubrics.current();
    Policy policy = rubric.policy();
    boolean whole = show.equals("whole") || (show.isEmpty() && !policy.judgesMargin());
    List<DeskRow> scored = finder.scored(FieldView.MOST + 1);
    return new HomePage(
        newest,
        waiting(),
        scored.isEmpty() ? null : FieldView.of(scored, whole, policy, rubric.outcomeScales()));
  }

  private List<Waiting> waiting() {
    LocalDate today = LocalDate.now(clock);
    ListFilter near = ListFilter.decided(today, today.plusDays(DAYS_AHEAD));
    ListOrder worst = new ListOrder(ListOrder.Column.CHANGE, true);
    return Stream.of(
            waiting("home.waits.near", near, SOONEST, "near=" + DAYS_AHEAD),
            waiting("home.waits.new", ListFilter.waiting(Waits.NEW), SOONEST, "waits=NEW"),
            waiting("home.waits.again", ListFilter.waiting(Waits.AGAIN), SOONEST, "waits=AGAIN"),
            waiting(
                "home.waits.reviewers",
                ListFilter.in(ProposalState.SUBMITTED),
                ListOrder.USUAL,
                "state=SUBMITTED"),
            waiting(
                "home.waits.outside",
                ListFilter.ruled("OUTSIDE"),
                worst,
                "state=BOARD&rule=OUTSIDE&sort=change&dir=desc"))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  private Waiting waiting(String key, ListFilter filter, ListOrder order, String query) {
    List<DeskRow> rows = finder.first(filter, order, NAMED + 1);
    boolean more = rows.size() > NAMED;
    return new Waiting(key, more ? rows.subList(0, NAMED) : rows, more, "/proposals?" + query);
  }
}
