package dev.slipway.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class ReadOnceTests {

  private final AtomicInteger asked = new AtomicInteger();
  private final TransactionTemplate reading = new TransactionTemplate(new NoDatabase());
  private final TransactionTemplate writing = new TransactionTemplate(new NoDatabase());
  private final TransactionTemplate apart = new TransactionTemplate(new NoDatabase());

  @BeforeEach
  void transactions() {
    reading.setReadOnly(true);
    apart.setReadOnly(true);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  private int ask(Object what) {
    return ReadOnce.of(ReadOnceTests.class, what, asked::incrementAndGet);
  }

  @Test
  void aReadOnlyTransactionAsksOnceForEachThing() {
    reading.executeWithoutResult(
        status -> {
          assertThat(ask("a")).isEqualTo(1);
          assertThat(ask("b")).isEqualTo(2);
          assertThat(ask("a")).isEqualTo(1);
          assertThat((Integer) ReadOnce.of(String.class, "a", asked::incrementAndGet)).isEqualTo(3);
        });
  }

  @Test
  void theNextOneAsksAnew() {
    reading.executeWithoutResult(status -> ask("a"));
    reading.executeWithoutResult(status -> assertThat(ask("a")).isEqualTo(2));
  }

  @Test
  void whoMayWriteAndWhoIsInNoTransactionAsksEachTime() {
    writing.executeWithoutResult(
        status -> {
          ask("a");
          assertThat(ask("a")).isEqualTo(2);
        });
    assertThat(ask("a")).isEqualTo(3);
  }

  @Test
  void oneThatBeginsWithinAnotherHasItsOwn() {
    reading.executeWithoutResult(
        status -> {
          ask("a");
          apart.executeWithoutResult(inner -> assertThat(ask("a")).isEqualTo(2));
          assertThat(ask("a")).isEqualTo(1);
        });
  }

  /** Begins and ends, and lets one wait for another. */
  private static final class NoDatabase extends AbstractPlatformTransactionManager {

    private static final ThreadLocal<Boolean> ACTIVE = ThreadLocal.withInitial(() -> false);

    @Override
    protected Object doGetTransaction() {
      return this;
    }

    @Override
    protected boolean isExistingTransaction(Object transaction) {
      return ACTIVE.get();
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
      ACTIVE.set(true);
    }

    @Override
    protected Object doSuspend(Object transaction) {
      ACTIVE.set(false);
      return this;
    }

    @Override
    protected void doResume(Object transaction, Object suspended) {
      ACTIVE.set(true);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {}

    @Override
    protected void doRollback(DefaultTransactionStatus status) {}

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
      ACTIVE.set(false);
    }
  }
}
