package dev.slipway.webhook.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A receiver of events on this machine, for tests. */
public final class Receiver implements AutoCloseable {

  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private volatile int status = 204;

  public Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/hook", this::answer);
    server.createContext("/elsewhere", this::answer);
    server.createContext("/silent", this::keepSilent);
    server.createContext("/endless", this::answerWithoutEnd);
    server.start();
  }

  /** One request. */
  public record Received(String path, String id, String timestamp, String signature, String body) {

    /** Whether this secret signed it, as a receiver finds out. */
    public boolean isSignedBy(String secret) {
      String made = Signature.of(SigningSecrets.key(secret), id, Long.parseLong(timestamp), body);
      return List.of(signature.split(" ")).contains(made);
    }
  }

  public String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  public List<Received> received() {
    return received;
  }

  public void answers(int wanted) {
    status = wanted;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    received.add(
        new Received(
            exchange.getRequestURI().getPath(),
            exchange.getRequestHeaders().getFirst("webhook-id"),
            exchange.getRequestHeaders().getFirst("webhook-timestamp"),
            exchange.getRequestHeaders().getFirst("webhook-signature"),
            body));
    exchange.getResponseHeaders().add("Location", address("/elsewhere"));
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private void keepSilent(HttpExchange exchange) throws IOException {
    try {
      closing.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }

  private void answerWithoutEnd(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] line = "and so on\n".repeat(100).getBytes(StandardCharsets.UTF_8);
    while (closing.getCount() > 0) {
      exchange.getResponseBody().write(line);
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
