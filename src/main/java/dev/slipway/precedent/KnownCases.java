package dev.slipway.precedent;

import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.cases.ReferenceCases;
import dev.slipway.precedent.lag.CaseSet;
import dev.slipway.precedent.lag.Fits;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The rows as they were read once, with all that has been worked out from them since. A transaction
 * that changes the cases sees its own rows until it ends; everybody else reads again afterwards.
 */
@Component
public class KnownCases {

  private static final int KEPT_AT_MOST = 500;

  private final ReferenceCases cases;
  private final Fits fits = new Fits();
  private final AtomicLong changes = new AtomicLong();
  private volatile @Nullable Known known;

  KnownCases(ReferenceCases cases) {
    this.cases = cases;
  }

  /**
   * Rows at one time.
   *
   * @param all withdrawn ones too, in the order in which they came in
   * @param standing those that count
   * @param found answers by the question that was asked
   */
  private record Known(List<ReferenceCase> all, CaseSet standing, Map<Object, Object> found) {}

  /** What a transaction that changes the cases has read since its last change. */
  private static final class Own implements TransactionSynchronization {

    private final KnownCases shared;
    private @Nullable Known known;

    Own(KnownCases shared) {
      this.shared = shared;
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResource(shared);
      shared.forget();
    }
  }

  @EventListener
  void on(PrecedentsChanged changed) {
    Own own = (Own) TransactionSynchronizationManager.getResource(this);
    if (own == null) {
      own = new Own(this);
      TransactionSynchronizationManager.bindResource(this, own);
      TransactionSynchronizationManager.registerSynchronization(own);
    }
    own.known = null;
  }

  private void forget() {
    changes.incrementAndGet();
    known = null;
  }

  @Transactional(readOnly = true)
  public List<ReferenceCase> all() {
    return known().all();
  }

  /** Rows that are not withdrawn. */
  @Transactional(readOnly = true)
  public List<ReferenceCase> standing() {
    return known().standing().rows();
  }

  /** The answer to a question about the standing rows, worked out once while they stay the same. */
  @Transactional(readOnly = true)
  public <T> T kept(Object question, Function<List<ReferenceCase>, T> answer) {
    return keptOf(question, standing -> answer.apply(standing.rows()));
  }

  @SuppressWarnings("unchecked")
  <T> T keptOf(Object question, Function<CaseSet, T> answer) {
    Known now = known();
    if (now.found().size() > KEPT_AT_MOST) {
      now.found().clear();
    }
    return (T) now.found().computeIfAbsent(question, any -> answer.apply(now.standing()));
  }

  private Known known() {
    Own own = (Own) TransactionSynchronizationManager.getResource(this);
    if (own != null) {
      Known mine = own.known == null ? read() : own.known;
      own.known = mine;
      return mine;
    }
    Known now = known;
    if (now == null) {
      long before = changes.get();
      now = read();
      if (!now.all().isEmpty() && before == changes.get()) {
        known = now;
      }
    }
    return now;
  }

  private Known read() {
    List<ReferenceCase> all = List.copyOf(cases.findAllByOrderByLineNumber());
    List<ReferenceCase> standing = all.stream().filter(row -> !row.withdrawn()).toList();
    return new Known(all, new CaseSet(standing, fits), new ConcurrentHashMap<>());
  }
}
