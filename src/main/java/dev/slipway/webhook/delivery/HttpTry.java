package dev.slipway.webhook.delivery;

import dev.slipway.webhook.delivery.Try.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.springframework.stereotype.Component;

/** Sends one event once. */
@Component
class HttpTry {

  static final Duration LONGEST = Duration.ofSeconds(5);

  /** What a receiver answers is of no interest; so much is read that connections end in order. */
  private static final int MOST_READ = 10_000;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(LONGEST)
          .build();

  private final ReceiverAddresses addresses;
  private final SigningSecrets secrets;
  private final Clock clock;

  HttpTry(ReceiverAddresses addresses, SigningSecrets secrets, Clock clock) {
    this.addresses = addresses;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** To be interrupted after {@link #LONGEST}: a receiver may answer, but never finish. */
  Try send(Due due) throws InterruptedException {
    Instant at = clock.instant();
    long started = System.nanoTime();
    try {
      URI address = URI.create(due.address());
      if (!addresses.allows(address)) {
        return failed(due, at, started, Trouble.PRIVATE_ADDRESS);
      }
      HttpResponse<InputStream> answer =
          client.send(request(address, due, at), BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        body.readNBytes(MOST_READ);
      }
      return new Try(due.id(), at, millis(started), answer.statusCode(), null);
    } catch (IOException e) {
      return failed(due, at, started, trouble(e));
    }
  }

  private static Try failed(Due due, Instant at, long started, Trouble trouble) {
    return new Try(due.id(), at, millis(started), null, trouble);
  }

  private HttpRequest request(URI address, Due due, Instant at) {
    String id = due.eventId().toString();
    long seconds = at.getEpochSecond();
    String signatures =
        Stream.of(due.secret(), due.formerSecret())
            .flatMap(Stream::ofNullable)
            .map(kept -> Signature.of(secrets.open(kept), id, seconds, due.payload()))
            .collect(Collectors.joining(" "));
    return HttpRequest.newBuilder(address)
        .timeout(LONGEST)
        .header("Content-Type", "application/json")
        .header("User-Agent", "Slipway")
        .header("Webhook-Id", id)
        .header("Webhook-Timestamp", Long.toString(seconds))
        .header("Webhook-Signature", signatures)
        .POST(BodyPublishers.ofString(due.payload()))
        .build();
  }

  private static Trouble trouble(IOException e) {
    if (e instanceof HttpTimeoutException) {
      return Trouble.TIMEOUT;
    }
    if (e instanceof UnknownHostException) {
      return Trouble.UNKNOWN_HOST;
    }
    return e instanceof SSLException ? Trouble.CERTIFICATE : Trouble.UNREACHABLE;
  }

  private static int millis(long started) {
    return (int) Duration.ofNanos(System.nanoTime() - started).toMillis();
  }
}
