package dev.slipway.killed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.SignedInClient;
import dev.slipway.TestDatabase;
import dev.slipway.account.TestPeople;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/**
 * Who sets Slipway up in a folder of its own, as administrator and submitter, without a browser.
 */
final class FirstPerson {

  private static final String NAME = "first-administrator";

  private final String url;

  FirstPerson(Path folder) throws IOException {
    this.url = TestDatabase.isPostgres() ? TestDatabase.newUrl() : shipped(folder);
  }

  String url() {
    return url;
  }

  /** The address that the application has if nobody gives another, but for where its file is. */
  private static String shipped(Path folder) throws IOException {
    Properties shipped = new Properties();
    shipped.load(new ClassPathResource("application.properties").getInputStream());
    String url = shipped.getProperty("spring.datasource.url");
    assertThat(url).contains("WRITE_DELAY=0");
    return url.replace("./data/slipway", folder.resolve("slipway").toString());
  }

  HttpClient become(RunningApplication application) throws Exception {
    HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    String code = application.code();
    String fields =
        "code=%s&signInName=%s&fullName=First&roles=SUBMITTER&roles=ADMINISTRATOR"
            + "&password=%s&repeated=%s&";
    String password = coded(TestPeople.PASSWORD);
    String link = application.address() + "/setup?code=" + code;
    send(
        client,
        application.address() + "/setup",
        fields.formatted(code, NAME, password, password) + token(get(client, link)));
    return signIn(application);
  }

  HttpClient signIn(RunningApplication application) throws Exception {
    return SignedInClient.of(application.address(), NAME, TestPeople.PASSWORD);
  }

  /** Presses a button that sends nothing but the page's token. */
  static void post(HttpClient client, String address, String path) throws Exception {
    send(client, address + path, token(get(client, address + "/")));
  }

  static String get(HttpClient client, String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static void send(HttpClient client, String address, String form) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(302);
  }

  private static String token(String page) {
    return "_csrf=" + coded(SignedInClient.token(page));
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
