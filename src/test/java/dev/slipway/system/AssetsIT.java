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
    assertThat(addresses).hasSizeBetween(15, 30);
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
        .filteredOn(address -> address.startsWith("/assets/") && !address.contains("/scripts/"))
        .hasSize(3)
        .allMatch(address -> address.matches("/assets/[a-z]+-[0-9a-f]{32}\\.[a-z]+"));
  }

  @Test
  void scriptsAreUnderOneAddressSoThatTheyFindOneAnother() throws Exception {
    List<String> scripts =
        addresses().stream().filter(address -> address.contains("/scripts/")).toList();
    String main = scripts.get(scripts.size() - 1);
    assertThat(main).matches("/assets/scripts/[0-9a-f]{32}/main\\.js");
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    assertThat(scripts).allMatch(address -> address.startsWith(folder));
    assertThat(answer(folder + "charts/draw.js").statusCode()).isEqualTo(200);
    assertThat(answer("/assets/scripts/0000/main.js").statusCode()).isEqualTo(404);
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
