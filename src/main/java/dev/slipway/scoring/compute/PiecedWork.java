package dev.slipway.scoring.compute;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Work in pieces that several threads take from. */
final class PiecedWork {

  private final int count;
  private final IntConsumer piece;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger undone;
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final CountDownLatch finished = new CountDownLatch(1);

  PiecedWork(int count, IntConsumer piece) {
    this.count = count;
    this.piece = piece;
    this.undone = new AtomicInteger(count);
    if (count <= 0) {
      finished.countDown();
    }
  }

  /** Computes one piece; whether there may be more. */
  boolean next() {
    int taken = failure.get() == null ? next.getAndIncrement() : count;
    if (taken >= count) {
      return false;
    }
    try {
      piece.accept(taken);
    } catch (Throwable e) {
      fail(e);
    }
    if (undone.decrementAndGet() == 0) {
      finished.countDown();
    }
    return true;
  }

  void fail(Throwable cause) {
    failure.compareAndSet(null, cause);
    finished.countDown();
  }

  void await() {
    try {
      finished.await();
    } catch (InterruptedException e) {
      fail(e);
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while computing");
    }
    Throwable failed = failure.get();
    if (failed != null) {
      throw Failures.unchecked(failed);
    }
  }
}
