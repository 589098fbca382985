package dev.slipway.audit.chain;

import dev.slipway.audit.TrailEntry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction has recorded and not yet written. Steps aside while another transaction runs
 * in the middle of it, and is forgotten with a transaction that is rolled back.
 */
final class PendingEntries implements TransactionSynchronization {

  private final List<TrailEntry> entries = new ArrayList<>();
  private boolean written;

  private PendingEntries() {}

  /** Those of the present transaction; there has to be one. */
  static PendingEntries ofThisTransaction() {
    PendingEntries present = present();
    if (present == null) {
      present = new PendingEntries();
      TransactionSynchronizationManager.registerSynchronization(present);
      present.resume();
    }
    return present;
  }

  /** What the present transaction, if there is one, has recorded about a subject. */
  static List<TrailEntry> about(String subjectId) {
    PendingEntries present = present();
    return present == null
        ? List.of()
        : present.entries.stream().filter(entry -> entry.subject().id().equals(subjectId)).toList();
  }

  /** All that the present transaction has recorded, to be written now; nothing may follow. */
  static List<TrailEntry> take() {
    PendingEntries present = present();
    if (present == null) {
      return List.of();
    }
    List<TrailEntry> taken = List.copyOf(present.entries);
    present.entries.clear();
    present.written = true;
    return taken;
  }

  /** After the commit there would be nobody left to write it. */
  void add(TrailEntry entry) {
    if (written) {
      throw new IllegalStateException("too late for the trail: the transaction has ended");
    }
    entries.add(entry);
  }

  private static @Nullable PendingEntries present() {
    return (PendingEntries) TransactionSynchronizationManager.getResource(PendingEntries.class);
  }

  @Override
  public void suspend() {
    TransactionSynchronizationManager.unbindResource(PendingEntries.class);
  }

  @Override
  public void resume() {
    TransactionSynchronizationManager.bindResource(PendingEntries.class, this);
  }

  @Override
  public void afterCompletion(int status) {
    TransactionSynchronizationManager.unbindResourceIfPossible(PendingEntries.class);
  }
}
