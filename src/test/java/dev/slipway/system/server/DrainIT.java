package dev.slipway.system.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.slipway.TestDatabase;
import dev.slipway.instance.Running;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An instance that is stopped says so first, and goes on answering until balancers have seen it.
 */
@Tag("once")
class DrainIT {

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void readinessGoesFirstAndAnswersGoOn() throws Exception {
    Running instance =
        Running.start(
            TestDatabase.newUrl(),
            "ebb",
            "--slipway.shutdown.drain=4s",
            "--slipway.rubric.backcast-at-start=false");
    assertThat(status(instance, "/actuator/health/readiness")).isEqualTo(200);
    Thread stopping = new Thread(instance::close);
    stopping.start();

    await()
        .atMost(Duration.ofSeconds(3))
        .until(() -> status(instance, "/actuator/health/readiness") == 503);
    HttpResponse<String> page = instance.get(client, "/sign-in");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Connection")).hasValue("close");
    assertThat(status(instance, "/actuator/health/liveness")).isEqualTo(200);

    stopping.join();
    assertThatThrownBy(() -> instance.get(client, "/sign-in")).isInstanceOf(Exception.class);
  }

  private int status(Running instance, String path) throws Exception {
    return instance.get(client, path).statusCode();
  }
}
