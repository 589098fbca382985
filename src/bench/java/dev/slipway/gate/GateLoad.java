package dev.slipway.gate;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Asks the gate of a running Slipway at a steady rate and prints how long answers took, counted
 * from the moment at which each was due, so that a server that falls behind does not look fast.
 *
 * <p>Arguments: address, token, digest, and perhaps requests a second (200) and seconds (30).
 */
public final class GateLoad {

  private static final int WARM_UP_SECONDS = 10;

  private final HttpClient http = HttpClient.newHttpClient();
  private final HttpRequest request;

  private GateLoad(String address, String token, String digest) {
    this.request =
        HttpRequest.newBuilder(URI.create(address + "/api/v1/gate?access=HOSTED&subject=" + digest))
            .header("Authorization", "Bearer " + token)
            .build();
  }

  public static void main(String[] args) throws InterruptedException {
    int rate = args.length > 3 ? Integer.parseInt(args[3]) : 200;
    int seconds = args.length > 4 ? Integer.parseInt(args[4]) : 30;
    GateLoad load = new GateLoad(args[0], args[1], args[2]);
    load.run(rate, WARM_UP_SECONDS);
    double[] millis = load.run(rate, seconds);
    System.out.printf(
        "%d requests at %d/s: median %.1f ms, 95th percentile %.1f ms, 99th %.1f ms, most %.1f ms%n",
        millis.length,
        rate,
        millis[millis.length / 2],
        millis[(int) (0.95 * millis.length)],
        millis[(int) (0.99 * millis.length)],
        millis[millis.length - 1]);
  }

  private double[] run(int rate, int seconds) throws InterruptedException {
    int requests = rate * seconds;
    double[] millis = new double[requests];
    CompletableFuture<?>[] sent = new CompletableFuture<?>[requests];
    long begin = System.nanoTime();
    for (int i = 0; i < requests; i++) {
      long due = begin + i * TimeUnit.SECONDS.toNanos(1) / rate;
      TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
      int at = i;
      sent[i] =
          http.sendAsync(request, BodyHandlers.ofString())
              .thenAccept(
                  answer -> {
                    if (answer.statusCode() != 200) {
                      throw new IllegalStateException("status " + answer.statusCode());
                    }
                    millis[at] = (System.nanoTime() - due) / 1e6;
                  });
    }
    CompletableFuture.allOf(sent).join();
    return IntStream.range(0, requests).mapToDouble(i -> millis[i]).sorted().toArray();
  }
}
