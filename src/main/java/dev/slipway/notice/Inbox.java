package dev.slipway.notice;

import dev.slipway.account.CurrentPerson;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people of things, and shows the present person what they were told. */
@Service
@Transactional
public class Inbox {

  private static final int PER_PAGE = 30;

  private final Notices notices;
  private final NoticeChoices choices;
  private final CurrentPerson person;
  private final Clock clock;

  Inbox(Notices notices, NoticeChoices choices, CurrentPerson person, Clock clock) {
    this.notices = notices;
    this.choices = choices;
    this.person = person;
    this.clock = clock;
  }

  /** Tells some people, by the ways that each of them wants; whoever does something knows it. */
  public void tell(Collection<UUID> people, Occasion occasion) {
    Set<UUID> whom = new HashSet<>(people);
    person.maybeId().ifPresent(whom::remove);
    if (whom.isEmpty()) {
      return;
    }
    whom.removeAll(notices.told(whom, occasion.kind(), occasion.key()));
    Map<UUID, NoticeChannels> wanted = wanted(whom, occasion.kind());
    Instant now = clock.instant();
    for (UUID each : whom) {
      NoticeChannels ways = wanted.getOrDefault(each, NoticeChannels.BOTH);
      if (ways.any()) {
        notices.save(new Notice(each, occasion, ways, now));
      }
    }
  }

  /** How those of them who have said so want to be told. */
  private Map<UUID, NoticeChannels> wanted(Set<UUID> people, NoticeKind kind) {
    return choices.of(people, kind).stream()
        .collect(Collectors.toMap(NoticeChoice::personId, NoticeChoice::wanted));
  }

  /** How much the present person has not read. */
  @Transactional(readOnly = true)
  public int unread() {
    return person.maybeId().map(notices::countByPersonIdAndReadAtIsNull).orElse(0);
  }

  /** What the present person was told, newest first. */
  @Transactional(readOnly = true)
  public Page<Line> page(int number) {
    return notices
        .findByPersonIdOrderByMadeAtDesc(person.id(), PageRequest.of(number, PER_PAGE))
        .map(Line::of);
  }

  /** The present person has read one thing; somebody else's is none of theirs. */
  public void read(UUID id) {
    notices.findByIdAndPersonId(id, person.id()).ifPresent(notice -> notice.read(clock.instant()));
  }

  public void readAll() {
    notices.readAll(person.id(), clock.instant());
  }

  /** How the present person wants to be told of each kind of thing. */
  @Transactional(readOnly = true)
  public Map<NoticeKind, NoticeChannels> choices() {
    Map<NoticeKind, NoticeChannels> all = new EnumMap<>(NoticeKind.class);
    for (NoticeKind kind : NoticeKind.values()) {
      all.put(kind, NoticeChannels.BOTH);
    }
    choices.of(person.id()).forEach(choice -> all.put(choice.kind(), choice.wanted()));
    return all;
  }

  public void choose(Map<NoticeKind, NoticeChannels> wanted) {
    wanted.forEach((kind, ways) -> choices.save(new NoticeChoice(person.id(), kind, ways)));
  }

  /** One thing that somebody was told. */
  public record Line(
      UUID id,
      NoticeKind kind,
      UUID proposalId,
      String question,
      @Nullable LocalDate dueOn,
      Instant madeAt,
      boolean read) {

    static Line of(Notice notice) {
      return new Line(
          notice.getId(),
          notice.kind(),
          notice.proposalId(),
          notice.question(),
          notice.dueOn(),
          notice.madeAt(),
          notice.isRead());
    }
  }
}
