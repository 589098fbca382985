package dev.slipway.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.SignedInClient;
import dev.slipway.desk.DeskWorld;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.ProposalService;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Requests that no browser of ours sends, at the server as it stands in front of people. */
class HostileRequestsIT extends ServerTest {

  private static final String FORM = "application/x-www-form-urlencoded";

  @Autowired private ProfileService profiles;
  @Autowired private ProposalService proposals;

  /** Sent as it is: a client of ours would tidy the path up. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/css/..%2fapplication.properties",
        "/assets/css/%2e%2e/application.properties",
        "/assets/css/../../application.properties",
        "/assets/js/..;/..;/application.properties",
        "/webjars/..%5c..%5capplication.properties",
        "/assets/css//etc/passwd",
        "/assets/css/%252e%252e%252fapplication.properties",
        "/proposals/..%2f..%2fetc%2fpasswd",
        "/cases/..%2f..%2fetc%2fpasswd",
        "/modifications/..%2fx/edit",
        "/%00",
        "/assets/css/base.css%00.html"
      })
  void pathTricksLeadNowhere(String path) throws Exception {
    String answer =
        raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).as(path).containsPattern("^HTTP/1.1 (400|404|302) ");
    assertThat(answer).doesNotContain("spring.datasource", "root:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/proposals?q=|name",
        "/proposals?sort=|bad",
        "/proposals?dir=|desc",
        "/proposals?state=|DRAFT",
        "/proposals?model=|x",
        "/models?q=|boat",
        "/trail?q=|boat",
        "/trail?action=|profile.created",
        "/trail?from=|2020-01-01",
        "/trail?subject=|x",
        "/cases?q=|boat",
        "/cases?class=|image",
        "/cases?sort=|days",
        "/cases/curves?split=|MODALITY",
        "/modifications?q=|boat"
      })
  void fragmentsOfSqlAreOnlyWords(String address, String start) throws Exception {
    UUID model = profiles.add(DeskWorld.model("Boat " + UUID.randomUUID(), "Quay", 3e9)).id();
    UUID id = proposals.create(DeskWorld.asking(model, "Release it?")).id();
    for (String fragment :
        new String[] {
          "' OR '1'='1", "\"; drop table proposal; --", ") union select 1 --", "%", "_"
        }) {
      HttpResponse<String> answer = get(address + coded(start + fragment));
      assertThat(answer.statusCode()).as(address + fragment).isIn(200, 400, 404);
      assertThat(answer.body()).doesNotContainIgnoringCase("syntax error", "SQLException");
    }
    assertThat(proposals.find(id)).isPresent();
    assertThat(get("/proposals?q=" + coded("' OR '1'='1")).body()).doesNotContain(id.toString());
  }

  @Test
  void formThatIsTooLargeIsRefusedByAPage() throws Exception {
    HttpResponse<String> answer =
        post("/models/new", FORM, "_csrf=" + coded(token()) + "&name=" + "x".repeat(3 << 20));
    assertThat(answer.statusCode()).isIn(400, 403, 413);
    assertThat(answer.body()).contains("What to do", "</html>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        FORM + "|name=%zz&%",
        FORM + "|name=%C3%28",
        "multipart/form-data; boundary=x|--y",
        "multipart/form-data|--x",
        "application/json|{",
        "text/plain|hello"
      })
  void formsThatAreMalformedAreRefused(String type, String body) throws Exception {
    for (String address : new String[] {"/models/new", "/sign-in", "/cases/import"}) {
      assertThat(post(address, type, body).statusCode()).as(address).isBetween(300, 499);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[]",
        "{\"form\":\"/models/new\",\"typed\":[]}",
        "{\"form\":\"//elsewhere.example\",\"typed\":{}}",
        "{\"form\":\"/models/new\",\"seen\":-1,\"typed\":{}}",
        "{\"form\":\"/models/new\",\"typed\":{\"a b\":{\"values\":[\"x\"]}}}"
      })
  void draftsThatAreMalformedAreRefused(String body) throws Exception {
    assertThat(draft(body)).isEqualTo(400);
  }

  @Test
  void draftsMayHoldAnyCharacterButNotAnySize() throws Exception {
    String form =
        "{\"form\":\"/models/new\",\"title\":\"a\\u0000b\",\"typed\":{\"name\":{\"values\":[\"%s\"]}}}";
    assertThat(draft(form.formatted("a\\u0000b\\ud800"))).isEqualTo(200);
    assertThat(get("/models/new").statusCode()).isEqualTo(200);
    assertThat(draft(form.formatted("x".repeat(3 << 20)))).isEqualTo(413);
  }

  private int draft(String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address() + "/drafts"))
            .header("Content-Type", "application/json")
            .header("X-CSRF-TOKEN", token())
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
  }

  private String token() throws Exception {
    return SignedInClient.token(get("/inbox").body());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(address() + path)).header("Accept", "text/html").build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String type, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address() + path))
            .header("Content-Type", type)
            .header("Accept", "text/html")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      StringBuilder answer = new StringBuilder();
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        answer.append(line).append('\n');
      }
      return answer.toString();
    }
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
