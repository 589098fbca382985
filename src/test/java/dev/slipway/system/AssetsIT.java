package dev.slipway.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a page asks for beside itself is there for everybody, and may be kept by the browser. */
class AssetsIT extends ServerTest {

  private static final Pattern ADDRESS = Pattern.compile("\"(/(?:assets|webjars)/[^\"]+)\"");

  private final HttpClient nobody = HttpClient.newHttpClient();

  @Test
  void everythingAPageLinksIsThere() throws Exception {
    List<String> addresses = addresses();
    assertThat(addresses).hasSizeBetween(6, 9);
    for (String address : addresses) {
      HttpResponse<String> answer = answer(address);
      assertThat(answer.statusCode()).as(address).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
          .as(address)
          .contains("max-age=31536000");
      assertThat(answer.body()).as(address).isNotBlank();
    }
  }

  @Test
  void addressesOfOursChangeWithTheContent() throws Exception {
    assertThat(addresses())
        .filteredOn(address -> address.startsWith("/assets/"))
        .hasSize(4)
        .allMatch(address -> address.matches("/assets/[a-z]+-[0-9a-f]{32}\\.[a-z]+"));
  }

  private List<String> addresses() throws Exception {
    String page = answer("/sign-in").body();
    return ADDRESS.matcher(page).results().map(hit -> hit.group(1)).toList();
  }

  private HttpResponse<String> answer(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address() + address)).build();
    return nobody.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
