package dev.slipway.instance;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A value in memory that follows a revision in the database. Each transaction reads the revision
 * first and uses one value to its end, unless it changes the topic itself. The revision is read
 * before the value: a change in between leaves a newer value under an older revision, which the
 * next transaction reads again, and never an older value under a newer one.
 */
public final class Revised<T> {

  private final Revisions revisions;
  private final String topic;
  private final Supplier<T> reading;
  private volatile @Nullable Kept<T> kept;

  Revised(Revisions revisions, String topic, Supplier<T> reading) {
    this.revisions = revisions;
    this.topic = topic;
    this.reading = reading;
  }

  private record Kept<T>(Revision revision, T value) {}

  /** The value as the transaction of whoever asks sees it. */
  public T get() {
    @SuppressWarnings("unchecked") // bound below, and nowhere else
    Kept<T> used = (Kept<T>) TransactionSynchronizationManager.getResource(this);
    if (used != null) {
      return used.value();
    }
    Kept<T> now = current();
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.bindResource(this, now);
      TransactionSynchronizationManager.registerSynchronization(new Unbinding());
    }
    return now.value();
  }

  private Kept<T> current() {
    Revision revision = revisions.of(topic);
    Kept<T> now = kept;
    if (now == null || !now.revision().stamp().equals(revision.stamp())) {
      now = new Kept<>(revision, reading.get());
      kept = now;
    }
    return now;
  }

  String topic() {
    return topic;
  }

  /** The transaction that made the change reads again. */
  void changedHere() {
    TransactionSynchronizationManager.unbindResourceIfPossible(this);
  }

  /** The number of the revision that is kept; -1 where nothing is yet. */
  long heldNumber() {
    Kept<T> now = kept;
    return now == null ? -1 : now.revision().number();
  }

  private final class Unbinding implements TransactionSynchronization {

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResourceIfPossible(Revised.this);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(Revised.this);
    }
  }
}
