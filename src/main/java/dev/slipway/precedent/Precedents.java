package dev.slipway.precedent;

import dev.slipway.precedent.cases.CaseDetails;
import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.lag.ChosenCases;
import dev.slipway.precedent.lag.CopyLag;
import dev.slipway.precedent.lag.Endpoint;
import dev.slipway.precedent.lag.OpenLag;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What earlier cases say about how fast a capability is copied. */
@Service
public class Precedents {

  private final KnownCases known;

  Precedents(KnownCases known) {
    this.known = known;
  }

  private record Asked(Object what, Set<CaseGroup> groups, LocalDate asOf) {}

  /** What the rows say that are not withdrawn, in the order in which they came in. */
  @Transactional(readOnly = true)
  public List<CaseDetails> all() {
    return known.standing().stream().map(ReferenceCase::details).toList();
  }

  /**
   * How long copies took to appear, by the cases known on a day: those of the classes that the
   * modalities belong to, or of all classes where those have fewer than six cases or copies.
   *
   * @param modalities names of a model profile's modalities; none means all classes
   * @param asOf only cases announced before this day count, and nothing that happened after it
   * @throws IllegalArgumentException if a modality is not known
   * @throws IllegalStateException if there are no cases at all
   */
  @Transactional(readOnly = true)
  public CopyLag copyLag(Set<String> modalities, LocalDate asOf) {
    EnumSet<CaseGroup> groups = CaseGroup.ofProfile(modalities);
    return known.keptOf(
        new Asked(Endpoint.COPY, groups, asOf), cases -> cases.copyLag(groups, asOf));
  }

  /**
   * Likewise by the chosen cases alone, as far as they were announced before the day; the fewer
   * they are, the wider the interval.
   */
  @Transactional(readOnly = true)
  public CopyLag copyLag(ChosenCases chosen, LocalDate asOf) {
    return known.keptOf(new Asked(chosen, Set.of(), asOf), cases -> cases.copyLag(chosen, asOf));
  }

  /**
   * How long copies took to be distributed openly, by the same classes; empty where even all
   * classes together had fewer than six by that day.
   *
   * @param modalities as for the copy lag
   * @throws IllegalArgumentException if a modality is not known
   */
  @Transactional(readOnly = true)
  public Optional<OpenLag> openLag(Set<String> modalities, LocalDate asOf) {
    EnumSet<CaseGroup> groups = CaseGroup.ofProfile(modalities);
    return known.keptOf(
        new Asked(Endpoint.OPEN, groups, asOf), cases -> cases.openLag(groups, asOf));
  }
}
