package dev.slipway.precedent;

import dev.slipway.instance.Revised;
import dev.slipway.instance.Revisions;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.cases.ReferenceCases;
import dev.slipway.precedent.lag.CaseSet;
import dev.slipway.precedent.lag.Fits;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows as they were read once, with all that has been worked out from them since. They follow a
 * revision in the database, so that a change by any instance is seen by the next transaction.
 */
@Component
public class KnownCases {

  /** The topic of the revision. */
  static final String TOPIC = "reference-cases";

  private static final int KEPT_AT_MOST = 500;

  private final ReferenceCases cases;
  private final Fits fits = new Fits();
  private final Revisions revisions;
  private final Revised<Known> known;

  KnownCases(ReferenceCases cases, Revisions revisions) {
    this.cases = cases;
    this.revisions = revisions;
    this.known = revisions.follow(TOPIC, this::read);
  }

  /**
   * Rows at one time.
   *
   * @param all withdrawn ones too, in the order in which they came in
   * @param standing those that count
   * @param found answers by the question that was asked
   */
  private record Known(List<ReferenceCase> all, CaseSet standing, Map<Object, Object> found) {}

  @EventListener
  void on(PrecedentsChanged changed) {
    revisions.changed(TOPIC);
  }

  @Transactional(readOnly = true)
  public List<ReferenceCase> all() {
    return known.get().all();
  }

  /** Rows that are not withdrawn. */
  @Transactional(readOnly = true)
  public List<ReferenceCase> standing() {
    return known.get().standing().rows();
  }

  /** The answer to a question about the standing rows, worked out once while they stay the same. */
  @Transactional(readOnly = true)
  public <T> T kept(Object question, Function<List<ReferenceCase>, T> answer) {
    return keptOf(question, standing -> answer.apply(standing.rows()));
  }

  @SuppressWarnings("unchecked")
  <T> T keptOf(Object question, Function<CaseSet, T> answer) {
    Known now = known.get();
    if (now.found().size() > KEPT_AT_MOST) {
      now.found().clear();
    }
    return (T) now.found().computeIfAbsent(question, any -> answer.apply(now.standing()));
  }

  private Known read() {
    List<ReferenceCase> all = List.copyOf(cases.findAllByOrderByLineNumber());
    List<ReferenceCase> standing = all.stream().filter(row -> !row.withdrawn()).toList();
    return new Known(all, new CaseSet(standing, fits), new ConcurrentHashMap<>());
  }
}
