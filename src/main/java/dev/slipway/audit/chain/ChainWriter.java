package dev.slipway.audit.chain;

import dev.slipway.audit.TrailEntry;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Writes what a transaction has recorded, as the last thing before it commits: behind everything
 * that asks to be called before the commit, which may record something too. The chain's head is the
 * last lock that a transaction takes, so nobody who holds it waits for anybody.
 */
@Component
class ChainWriter implements TransactionExecutionListener {

  private final TrailTable table;
  private final EntityManager entities;
  private final ObjectProvider<PersistenceExceptionTranslator> translators;

  ChainWriter(
      TrailTable table,
      EntityManager entities,
      ObjectProvider<PersistenceExceptionTranslator> translators) {
    this.table = table;
    this.entities = entities;
    this.translators = translators;
  }

  @Override
  public void beforeCommit(TransactionExecution transaction) {
    List<TrailEntry> entries = PendingEntries.take();
    if (!entries.isEmpty() && !transaction.isRollbackOnly()) {
      flush();
      table.append(entries);
    }
  }

  /** What would be written at the commit takes its locks now, before that of the chain. */
  private void flush() {
    try {
      entities.flush();
    } catch (RuntimeException e) {
      throw translated(e);
    }
  }

  /** As a commit would have said it. */
  private RuntimeException translated(RuntimeException thrown) {
    for (PersistenceExceptionTranslator translator : translators) {
      DataAccessException translated = translator.translateExceptionIfPossible(thrown);
      if (translated != null) {
        return translated;
      }
    }
    return thrown;
  }
}
