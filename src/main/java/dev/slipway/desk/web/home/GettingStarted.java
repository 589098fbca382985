package dev.slipway.desk.web.home;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.Role;
import dev.slipway.audit.Trail;
import dev.slipway.comparison.WhatIfAsked;
import dev.slipway.desk.find.ProposalFinder;
import dev.slipway.desk.row.DeskRow;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
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

  /** Of the latest so many, one may be read even by a reviewer who has much to answer. */
  private static final int MOST_VEILED = 20;

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

  /**
   * One of them.
   *
   * @param key names its words
   * @param noted whether going there is what does it, so that its button notes it
   */
  record Step(String key, String href, boolean done, boolean noted) {}

  /** Those that these roles allow; none once all are done, or dismissed. */
  @Transactional(readOnly = true)
  List<Step> steps(Set<Role> roles) {
    if (isDismissed()) {
      return List.of();
    }
    Set<String> done = new HashSet<>(trail.doneBy(person.name(), ACTIONS));
    done.addAll(noted());
    Optional<UUID> scored = scored();
    List<Step> steps =
        FirstStep.ALL.stream()
            .filter(each -> each.isFor(roles, scored.isPresent()))
            .map(each -> step(each, done, scored))
            .toList();
    return steps.stream().allMatch(Step::done) ? List.of() : steps;
  }

  private static Step step(FirstStep step, Set<String> done, Optional<UUID> scored) {
    boolean read = step.key().equals(FirstStep.READ);
    String href =
        step.key().equals(FirstStep.ASK)
            ? scored.map(id -> "/proposals/" + id + "/ask").orElse(step.href())
            : step.href();
    boolean isDone = !Collections.disjoint(step.actions(), done) || done.contains(step.key());
    return new Step(step.key(), href, isDone, read && scored.isPresent());
  }

  /** The latest that the reader may see. */
  private Optional<UUID> scored() {
    return finder.scored(MOST_VEILED).stream()
        .filter(each -> each.headline() != null)
        .map(DeskRow::proposalId)
        .findFirst();
  }

  private List<String> noted() {
    return jdbc.sql("select step from getting_started_step where person_id = :person")
        .param("person", person.id())
        .query(String.class)
        .list();
  }

  /**
   * Notes that the present person reads a score.
   *
   * @return the address of the score, or of all proposals where none can be read
   */
  String read() {
    Optional<UUID> scored = scored();
    scored.ifPresent(any -> note(FirstStep.READ));
    return scored.map(id -> "/proposals/" + id).orElse("/proposals");
  }

  /** Whoever asks "what if?" has done that step, wherever it was. */
  @EventListener
  void on(WhatIfAsked asked) {
    if (!isDismissed()) {
      note(FirstStep.ASK);
    }
  }

  private void note(String step) {
    try {
      jdbc.sql(
              "insert into getting_started_step (person_id, step, done_at)"
                  + " select p.id, cast(:step as varchar(20)), cast(:now as timestamp with time zone)"
                  + " from person p where p.id = :person and not exists (select 1 from"
                  + " getting_started_step s where s.person_id = :person and s.step = :step)")
          .param("person", person.id())
          .param("step", step)
          .param("now", clock.instant().atOffset(ZoneOffset.UTC))
          .update();
    } catch (DuplicateKeyException atOnce) {
      // Two questions at the same moment: one of them has noted it.
    }
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

  private boolean isDismissed() {
    return person.maybeId().isEmpty()
        || jdbc.sql("select count(*) from getting_started_dismissed where person_id = :person")
                .param("person", person.id())
                .query(Long.class)
                .single()
            > 0;
  }
}
