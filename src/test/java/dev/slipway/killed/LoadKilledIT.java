package dev.slipway.killed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application is killed while it loads the demonstration data, and loads them after all. */
class LoadKilledIT {

  /** Fewer draws for thirteen scores, nothing else to compute beside them, and soon missed. */
  private static final String[] QUICKLY = {
    "--slipway.scoring.draws=1024",
    "--slipway.rubric.backcast-at-start=false",
    "--slipway.jobs.heartbeat=1s"
  };

  private static final String PROGRESS = "/demonstration/progress";

  @TempDir private Path folder;

  @Test
  void aKilledLoadLeavesNothingAndIsBegunAgain() throws Exception {
    FirstPerson person = new FirstPerson(folder);
    try (RunningApplication first = RunningApplication.start(person.url(), QUICKLY)) {
      HttpClient client = person.become(first);
      FirstPerson.post(client, first.address(), "/demonstration");
      await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> FirstPerson.get(client, first.address() + PROGRESS).contains("of 13"));
      first.kill();
    }
    try (RunningApplication again = RunningApplication.start(person.url(), QUICKLY)) {
      HttpClient client = person.signIn(again);
      assertThat(proposals(client, again)).contains("No proposal yet");
      await()
          .atMost(Duration.ofMinutes(3))
          .pollInterval(Duration.ofSeconds(1))
          .untilAsserted(
              () -> assertThat(proposals(client, again)).contains("GPT-2", "LLaMA", "Sora"));
    }
  }

  private static String proposals(HttpClient client, RunningApplication application)
      throws Exception {
    return FirstPerson.get(client, application.address() + "/proposals");
  }
}
