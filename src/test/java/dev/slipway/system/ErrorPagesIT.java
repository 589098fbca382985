package dev.slipway.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A browser that meets an error is answered by a page, a program by a document. */
class ErrorPagesIT extends ServerTest {

  @Test
  void unknownPagesSayWhatToDo() throws Exception {
    assertPage("/nowhere", 404, "Page not found");
    assertPage("/proposals/00000000-0000-0000-0000-000000000000", 404, "Page not found");
    assertPage("/proposals/no-identifier", 404, "Page not found");
    assertPage("/models/no-identifier", 404, "Page not found");
  }

  @Test
  void aFormWithoutItsTokenIsRefusedByAPage() throws Exception {
    HttpResponse<String> answer = send("POST", "/demonstration");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("You don’t have access", "Nothing was changed");
  }

  @Test
  void aMethodThatNoPageTakesIsRefusedByAPage() throws Exception {
    HttpResponse<String> answer = send("GET", "/demonstration");
    assertThat(answer.statusCode()).isIn(404, 405);
    assertThat(answer.body()).contains("What to do");
  }

  private void assertPage(String path, int status, String words) throws Exception {
    HttpResponse<String> answer = send("GET", path);
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(answer.body()).contains(words, "What was kept", "What to do");
  }

  private HttpResponse<String> send(String method, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
