package dev.slipway.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what a read-only transaction has found until it ends, so that the parts of a page need not
 * hand it to one another. A transaction that may write asks each time, and nothing outlives it:
 * nothing here can be out of date.
 */
public final class ReadOnce {

  private ReadOnce() {}

  /**
   * What was found for the same question before, or what is found now.
   *
   * @param reader whose question it is
   * @param asked tells it from the reader's others
   */
  @SuppressWarnings("unchecked") // by one reader the same question has answers of one type
  public static <T> T of(Class<?> reader, Object asked, Supplier<T> read) {
    if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()
        || !TransactionSynchronizationManager.isSynchronizationActive()) {
      return read.get();
    }
    Map<Question, Object> found = found();
    Question question = new Question(reader, asked);
    Object known = found.get(question);
    if (known == null) {
      known = read.get();
      found.put(question, known);
    }
    return (T) known;
  }

  @SuppressWarnings("unchecked") // bound below and nowhere else
  private static Map<Question, Object> found() {
    Object bound = TransactionSynchronizationManager.getResource(ReadOnce.class);
    if (bound == null) {
      Found found = new Found();
      found.resume();
      TransactionSynchronizationManager.registerSynchronization(found);
      return found.all;
    }
    return (Map<Question, Object>) bound;
  }

  private record Question(Class<?> reader, Object asked) {}

  /** Is the present transaction's: another one that begins within it has its own. */
  private static final class Found implements TransactionSynchronization {

    private final Map<Question, Object> all = new HashMap<>();

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(ReadOnce.class);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(ReadOnce.class, all);
    }

    @Override
    public void beforeCompletion() {
      suspend();
    }
  }
}
