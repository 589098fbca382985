package dev.slipway.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a line of the trail says: who did what to which subject, and when. */
public record TrailEntry(
    Instant madeAt, String actor, String action, Subject subject, List<Change> changes) {

  public TrailEntry {
    changes = List.copyOf(changes);
  }

  /** The change that names the token by which a program acted. */
  static final String TOKEN = "token";

  /** To the microsecond and without signs that a database would not give back as they were. */
  public static TrailEntry of(Instant madeAt, Actor actor, Recorded recorded) {
    Subject subject = recorded.subject();
    Stream<Change> tool = actor.tool().map(name -> new Change(TOKEN, null, name)).stream();
    return new TrailEntry(
        madeAt.truncatedTo(ChronoUnit.MICROS),
        storable(actor.name()),
        recorded.action(),
        new Subject(subject.kind(), storable(subject.id()), storable(subject.name())),
        Stream.concat(recorded.changes().stream(), tool).map(TrailEntry::storable).toList());
  }

  private static Change storable(Change change) {
    return new Change(storable(change.field()), orNull(change.before()), orNull(change.after()));
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null ? null : storable(text);
  }

  /** Halves of surrogate pairs become question marks, NUL the sign for what cannot be shown. */
  private static String storable(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return new String(utf8, StandardCharsets.UTF_8).replace('\0', '\uFFFD');
  }
}
