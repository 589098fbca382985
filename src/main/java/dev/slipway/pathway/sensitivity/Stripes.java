package dev.slipway.pathway.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/** Does numbered pieces of work on several threads; who does which makes no difference. */
final class Stripes {

  private Stripes() {}

  /** Returns when all is done; the first failure is thrown on. */
  static void run(int threads, int pieces, IntConsumer work) {
    AtomicInteger next = new AtomicInteger();
    AtomicReference<RuntimeException> failure = new AtomicReference<>();
    Runnable worker =
        () -> {
          for (int i = next.getAndIncrement();
              i < pieces && failure.get() == null;
              i = next.getAndIncrement()) {
            try {
              work.accept(i);
            } catch (RuntimeException e) {
              failure.compareAndSet(null, e);
            }
          }
        };
    List<Thread> helpers = new ArrayList<>();
    for (int t = 1; t < Math.min(threads, pieces); t++) {
      Thread helper = new Thread(worker, "what-matters-" + t);
      helper.setDaemon(true);
      helper.start();
      helpers.add(helper);
    }
    worker.run();
    join(helpers);
    RuntimeException thrown = failure.get();
    if (thrown != null) {
      throw thrown;
    }
  }

  private static void join(List<Thread> helpers) {
    boolean interrupted = false;
    for (Thread helper : helpers) {
      while (helper.isAlive()) {
        try {
          helper.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
