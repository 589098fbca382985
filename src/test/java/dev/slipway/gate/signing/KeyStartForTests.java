package dev.slipway.gate.signing;

import java.util.stream.IntStream;

/** Starts the keys of several instances on one database. */
public final class KeyStartForTests {

  private KeyStartForTests() {}

  public static void startTogether(GateKeys keys, int instances) throws InterruptedException {
    Thread[] all =
        IntStream.range(0, instances)
            .mapToObj(any -> new Thread(keys::makeFirst))
            .toArray(Thread[]::new);
    for (Thread each : all) {
      each.start();
    }
    for (Thread each : all) {
      each.join();
    }
  }
}
