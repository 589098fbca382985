package dev.slipway.killed;

import dev.slipway.SignedInClient;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A hundred who each send one model after another, and note what they sent and what was taken. */
final class Writers {

  static final int COUNT = 100;

  /** A slow machine says so; whoever writes tries again. */
  private static final int TOO_BUSY = 503;

  private final ExecutorService threads = Executors.newFixedThreadPool(COUNT);
  private final Set<String> sent = ConcurrentHashMap.newKeySet();
  private final Map<String, String> taken = new ConcurrentHashMap<>();
  private final Set<String> refused = ConcurrentHashMap.newKeySet();

  private final HttpClient client;
  private final String address;
  private final String token;

  Writers(HttpClient client, String address) throws Exception {
    this.client = client;
    this.address = address;
    HttpRequest form = HttpRequest.newBuilder(URI.create(address + "/models/new")).build();
    this.token =
        SignedInClient.token(client.send(form, HttpResponse.BodyHandlers.ofString()).body());
  }

  void start() {
    for (int i = 0; i < COUNT; i++) {
      int writer = i;
      threads.execute(() -> write(writer));
    }
  }

  /** Waits until so many were taken, with as many more under way as there are writers. */
  void awaitTaken(int count) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (taken.size() < count && refused.isEmpty() && System.nanoTime() < until) {
      Thread.sleep(5);
    }
  }

  /** Ends once nobody answers any more. */
  void end() throws InterruptedException {
    threads.shutdown();
    if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("somebody still waits for an answer");
    }
  }

  /** Names of all models that were sent, whatever became of them. */
  Set<String> sent() {
    return sent;
  }

  /** Names of those that were taken, by the address that the answer gave. */
  Map<String, String> taken() {
    return taken;
  }

  Set<String> refused() {
    return refused;
  }

  private void write(int writer) {
    for (int i = 0; write("Boat %d of writer %d".formatted(i, writer)); i++) {}
  }

  private boolean write(String name) {
    String form =
        "name=%s&originator=Quay&outputs=IMAGE&outputs=TEXT&parametersPublished=yes&access=NOT_DEPLOYED&monthsShown=0"
            + "&parameters.middle=3B&generality=MULTI_TASK&assurance=INTERNAL&scope=DOMAIN&_csrf=%s";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/models/new"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form.formatted(coded(name), coded(token))))
            .build();
    sent.add(name);
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() == 302) {
        taken.put(path(answer), name);
      } else if (answer.statusCode() != TOO_BUSY) {
        refused.add(name + ": " + answer.statusCode() + " " + answer.body());
      }
      return true;
    } catch (IOException killed) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String path(HttpResponse<String> answer) {
    return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
