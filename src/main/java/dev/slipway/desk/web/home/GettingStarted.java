package dev.slipway.desk.web.home;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.Role;
import dev.slipway.audit.Trail;
import dev.slipway.desk.find.ProposalFinder;
import dev.slipway.desk.row.DeskRow;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first steps of whoever is new, each ticked once it is done, until they are all done or
 * dismissed. Dismissing them says nothing of what is assessed, so it leaves no line in the trail.
 */
@Component
class GettingStarted {

  private static final Set<String> ACTIONS =
      FirstStep.ALL.stream().flatMap(each -> each.actions().stream()).collect(Collectors.toSet());

  private final CurrentPerson person;
  private final Trail trail;
  private final ProposalFinder finder;
  private final JdbcClient jdbc;
  private final Clock clock;

  GettingStarted(
      CurrentPerson person, Trail trail, ProposalFinder finder, JdbcClient jdbc, Clock clock) {
    this.person = person;
    this.trail = trail;
    this.finder = finder;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One of them; {@code key} names its words. */
  record Step(String key, String href, boolean done) {}

  /** Those that these roles allow; none once all are done, or dismissed. */
  @Transactional(readOnly = true)
  List<Step> steps(Set<Role> roles) {
    if (isDismissed()) {
      return List.of();
    }
    Set<String> done = trail.doneBy(person.name(), ACTIONS);
    List<DeskRow> scored = finder.scored(1);
    List<Step> steps =
        FirstStep.ALL.stream()
            .filter(each -> each.isFor(roles))
            .map(each -> new Step(each.key(), each.href(), isDone(each, done, scored)))
            .toList();
    return steps.stream().allMatch(Step::done) ? List.of() : steps;
  }

  @Transactional
  public void dismiss() {
    if (!isDismissed()) {
      jdbc.sql("insert into getting_started_dismissed values (:person, :now)")
          .param("person", person.id())
          .param("now", clock.instant().atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  private boolean isDone(FirstStep step, Set<String> done, List<DeskRow> scored) {
    return switch (step.key()) {
      case FirstStep.READ -> !scored.isEmpty();
      case FirstStep.ASK ->
          exists("select count(*) from (select 1 from proposal_modification limit 1) one");
      default -> !Collections.disjoint(step.actions(), done);
    };
  }

  private boolean isDismissed() {
    return person.maybeId().isEmpty()
        || jdbc.sql("select count(*) from getting_started_dismissed where person_id = :person")
                .param("person", person.id())
                .query(Long.class)
                .single()
            > 0;
  }

  private boolean exists(String count) {
    return jdbc.sql(count).query(Long.class).single() > 0;
  }
}
