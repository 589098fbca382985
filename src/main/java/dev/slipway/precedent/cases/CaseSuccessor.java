package dev.slipway.precedent.cases;

import dev.slipway.precedent.file.CaseReader;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who came later.
 *
 * @param name who; "none found" in a censored row
 * @param model with what
 * @param succeededOn the day; in a censored row the last day on which a source was checked
 * @param access the level of access, in lower case as in the data
 * @param event what the successor did
 * @param censored true if nobody had been found by that day
 * @param independent true if the successor is another organisation with work of its own
 */
@Embeddable
public record CaseSuccessor(
    @Column(name = "successor", columnDefinition = "text") String name,
    @Column(name = "successor_model", columnDefinition = "text") String model,
    @Column(name = "succeeded_on") LocalDate succeededOn,
    @Column(name = "successor_access") String access,
    @Enumerated(EnumType.STRING) @Column(name = "event_kind") Event event,
    boolean censored,
    boolean independent) {

  private static final String OPEN = "open_weights";

  /** "copycat: Somebody, Their Model". */
  String inShort() {
    return CaseReader.name(event) + ": " + name + ", " + model;
  }

  /** What others have done, if anybody was found: whoever copies and opens does two things. */
  public Set<Event> byOthers() {
    if (censored || event == Event.OWN_OPEN_RELEASE) {
      return Set.of();
    }
    return event == Event.COPYCAT && access.equals(OPEN)
        ? EnumSet.of(Event.COPYCAT, Event.OPEN_DISTRIBUTION)
        : EnumSet.of(event);
  }

  /** What the later party did. */
  public enum Event {
    /** Another party shows the capability. */
    COPYCAT,
    /** An equivalent can be downloaded. */
    OPEN_DISTRIBUTION,
    /** Leaked weights can be downloaded. */
    WEIGHTS_LEAK,
    /** The originator itself opens the weights. */
    OWN_OPEN_RELEASE
  }
}
