package dev.slipway.precedent;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** What earlier cases say about how fast a capability is copied. */
@Service
public class Precedents {

  private static final int KEPT_AT_MOST = 500;

  private final ReferenceCases cases;
  private volatile @Nullable Known known;

  Precedents(ReferenceCases cases) {
    this.cases = cases;
  }

  /** The rows as they were read once, with all that has been fitted to them since. */
  private record Known(CaseSet rows, Map<Object, Object> fitted) {}

  private record Question(Set<CaseGroup> groups, LocalDate asOf) {}

  @TransactionalEventListener
  void forget(CasesChanged changed) {
    known = null;
  }

  /** All rows in the order of their file. */
  @Transactional(readOnly = true)
  public List<ReferenceCase> all() {
    return known().rows().rows();
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
    Known now = known();
    return kept(now, new Question(groups, asOf), () -> now.rows().copyLag(groups, asOf));
  }

  /** What is known on a day about every class, and last about all together. */
  @Transactional(readOnly = true)
  public List<GroupFit> fits(LocalDate asOf) {
    Known now = known();
    return kept(now, asOf, () -> now.rows().fits(asOf));
  }

  @SuppressWarnings("unchecked")
  private static <T> T kept(Known now, Object question, Supplier<T> answer) {
    if (now.fitted().size() > KEPT_AT_MOST) {
      now.fitted().clear();
    }
    return (T) now.fitted().computeIfAbsent(question, any -> answer.get());
  }

  private Known known() {
    Known now = known;
    if (now == null) {
      now = new Known(new CaseSet(cases.findAllByOrderByLineNumber()), new ConcurrentHashMap<>());
      if (!now.rows().rows().isEmpty()) {
        known = now;
      }
    }
    return now;
  }
}
