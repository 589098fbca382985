package dev.slipway.system.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.system.request.LocalAddress;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LanguageTests {

  private final PageLanguage languages = new PageLanguage(List.of(Locale.ENGLISH, Locale.GERMAN));

  @AfterEach
  void forgetLanguage() {
    LocaleContextHolder.resetLocaleContext();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "none | none | none | en",
        "de-AT,de;q=0.9,en;q=0.5 | none | none | de",
        "fr,de;q=0.5 | none | none | de",
        "fr | none | none | en",
        "de | en | none | en",
        "en | de | none | de",
        "en | tlh | none | en",
        "en | en | de | de",
        "de | de | en | en",
      })
  void theFormDecidesThenTheChoiceThenTheBrowser(
      String asked, String chosen, String form, String expected) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/models/new");
    if (asked != null) {
      request.addHeader("Accept-Language", asked);
    }
    if (chosen != null) {
      request.setCookies(new Cookie(PageLanguage.COOKIE, chosen));
    }
    if (form != null) {
      request.addParameter(PageLanguage.FIELD, form);
    }
    assertThat(languages.resolveLocale(request).getLanguage()).isEqualTo(expected);
  }

  @Test
  void theChoiceIsKeptForAYear() {
    MockHttpServletResponse response = new MockHttpServletResponse();
    languages.setLocale(new MockHttpServletRequest(), response, Locale.GERMAN);
    assertThat(response.getHeader("Set-Cookie"))
        .startsWith("slipway-language=de;")
        .contains("Max-Age=31536000", "HttpOnly", "SameSite=Lax");
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8080/proposals?state=DRAFT, /proposals?state=DRAFT",
    "http://localhost:8080/, /",
    "http://localhost:8080//elsewhere.example/x, /",
    "mailto:somebody, /",
    "not a url, /",
    ", /",
  })
  void choosingALanguageStaysOnThisSite(String from, String expected) {
    assertThat(LocalAddress.of(from)).isEqualTo(expected);
  }

  @Test
  void daysAreWrittenAsInTheLanguage() {
    Dates dates = new Dates(NumbersTests.messages());
    LocalDate day = LocalDate.of(2026, 11, 4);
    Instant moment = Instant.parse("2026-11-04T15:05:33.123456Z");
    LocaleContextHolder.setLocale(Locale.GERMAN);
    assertThat(dates.day(day)).isEqualTo("4. November 2026");
    assertThat(dates.moment(moment)).isEqualTo("4. November 2026, 15:05");
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(dates.day(day)).isEqualTo("4 November 2026");
    assertThat(dates.moment(moment)).isEqualTo("4 November 2026, 15:05");
    assertThat(dates.machine(moment)).isEqualTo("2026-11-04T15:05:33Z");
    assertThat(dates.written(List.of("2026-11-04", "2026-11-31", "soon")))
        .containsExactly("4 November 2026", "2026-11-31", "soon");
    assertThat(dates.written("2026-11-04T15:05:33.5Z")).isEqualTo("4 November 2026, 15:05");
  }

  private static final List<String> SHIPPED = List.of("name", "description", "basis", "note");

  /** Wherever it stands. */
  private static Stream<String> all(JsonNode node, String member) {
    return node.findValues(member).stream().filter(JsonNode::isString).map(JsonNode::asString);
  }

  @Test
  void everyTextShippedAsDataHasGerman() {
    List<JsonNode> rubrics =
        Stream.of("rubric-1.json", "rubric-2.json")
            .map(name -> json(Path.of("src/main/resources/rubric").resolve(name)))
            .toList();
    Stream<String> ofRubrics =
        rubrics.stream().flatMap(rubric -> SHIPPED.stream().flatMap(name -> all(rubric, name)));
    JsonNode catalogue = json(Path.of("src/main/resources/catalogue/modifications.json"));
    Stream<String> ofCatalogue =
        catalogue.valueStream().flatMap(each -> texts(each, "name", "description", "basis"));
    List<String> all =
        Stream.of(
                ofRubrics,
                rubrics.stream()
                    .flatMap(rubric -> rubric.path("bases").valueStream())
                    .map(JsonNode::asString),
                ofCatalogue)
            .flatMap(each -> each)
            .toList();
    assertThat(all).hasSizeGreaterThan(100);
    assertThat(all)
        .allSatisfy(
            text -> assertThat(ShippedWords.SHIPPED.in(text, Locale.GERMAN)).isNotEqualTo(text));
  }

  @Test
  void everyQuestionOfTheDemonstrationHasGerman() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("db/demo"))) {
      List<Path> all = files.toList();
      assertThat(all).hasSizeGreaterThan(10);
      assertThat(all)
          .allSatisfy(
              file -> {
                JsonNode proposal = json(file).get("proposal");
                assertThat(german(proposal.get("question").asString())).isTrue();
                assertThat(proposal.get("happened").valueStream())
                    .allSatisfy(each -> assertThat(german(each.get("what").asString())).isTrue());
              });
    }
  }

  @Test
  void whatABoardHasRewordedIsShownAsItIs() {
    assertThat(ShippedWords.SHIPPED.in("Fraud, of our own wording", Locale.GERMAN))
        .isEqualTo("Fraud, of our own wording");
    assertThat(
            ShippedWords.SHIPPED.in(
                "Biological and chemical weapons; One of our own; Disinformation", Locale.GERMAN))
        .isEqualTo("Biologische und chemische Waffen; One of our own; Desinformation");
    assertThat(ShippedWords.SHIPPED.in("Disinformation", Locale.ENGLISH))
        .isEqualTo("Disinformation");
  }

  private static boolean german(String text) {
    return !ShippedWords.SHIPPED.in(text, Locale.GERMAN).equals(text);
  }

  private static Stream<String> texts(JsonNode of, String... fields) {
    return Stream.of(fields).filter(of::has).map(field -> of.get(field).asString());
  }

  private static JsonNode json(Path file) {
    return JsonMapper.shared().readTree(file.toFile());
  }
}
