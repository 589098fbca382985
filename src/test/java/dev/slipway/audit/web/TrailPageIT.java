package dev.slipway.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.LineVeil;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import dev.slipway.audit.Trail;
import dev.slipway.audit.TrailFilter;
import dev.slipway.audit.TrailHead;
import dev.slipway.audit.chain.TrailReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** What readers get of the trail, on the page and as a file, and what is kept from them. */
@Import(TrailPageIT.PlantedVeil.class)
class TrailPageIT extends IntegrationTest {

  private static final Set<String> VEILED = new CopyOnWriteArraySet<>();

  @Autowired private MockMvc mvc;
  @Autowired private Trail trail;
  @Autowired private TrailReader reader;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;

  private final Subject ship =
      new Subject("model", UUID.randomUUID().toString(), "=Ship " + UUID.randomUUID());

  @TestConfiguration
  static class PlantedVeil {
    @Bean
    LineVeil plantedVeil() {
      return () -> VEILED;
    }
  }

  @AfterEach
  void unveil() {
    VEILED.clear();
  }

  @Test
  void searchLooksInNamesFieldsAndValuesAsTheyAreTyped() {
    String odd = "100%_! Höhe " + UUID.randomUUID();
    record(odd, null);
    record("another", null);

    assertThat(found("q", odd)).containsExactly(odd);
    assertThat(found("q", odd.toUpperCase(Locale.ROOT))).containsExactly(odd);
    assertThat(found("q", odd.replace("%", "_"))).isEmpty();
    assertThat(found("q", ship.name())).containsExactly("another", odd);
    Trail.Line last = trail.newestFirst(ship.id(), 0).getContent().get(0);
    assertThat(found("q", last.hash().substring(0, 16))).containsExactly("another");
  }

  @Test
  void filtersNarrowTogether() {
    record("one", null);
    LocalDate today =
        LocalDate.ofInstant(
            trail.newestFirst(ship.id(), 0).getContent().get(0).madeAt(), ZoneOffset.UTC);

    assertThat(reader.find(filter("Slipway", "profile.changed", "model", today, today), 0))
        .hasSize(1);
    assertThat(reader.find(filter("Ada", null, null, null, null), 0)).isEmpty();
    assertThat(reader.find(filter(null, "profile.created", null, null, null), 0)).isEmpty();
    assertThat(reader.find(filter(null, null, "proposal", null, null), 0)).isEmpty();
    assertThat(reader.find(filter(null, null, null, today.plusDays(1), null), 0)).isEmpty();
    assertThat(reader.find(filter(null, null, null, null, today.minusDays(1)), 0)).isEmpty();
    assertThat(reader.choices().actions()).contains("profile.changed");
    assertThat(reader.choices().people()).contains("Slipway");
  }

  @Test
  void pageSaysWhatItIsNarrowedToAndEscapesNames() throws Exception {
    record("<b>bold</b>", "\"quoted\"");

    page("/trail", "subject", ship.id(), "action", "profile.changed", "from", "2020-01-31")
        .andExpect(content().string(containsString("About: " + ship.name())))
        .andExpect(content().string(containsString("Done: edited the model")))
        .andExpect(content().string(containsString("From 31 January 2020")))
        .andExpect(content().string(containsString("&lt;b&gt;bold&lt;/b&gt;")))
        .andExpect(content().string(containsString("Lines 1 to 1 of 1")))
        .andExpect(content().string(not(containsString("??"))));
    page("/trail", "q", "no line has this " + UUID.randomUUID())
        .andExpect(content().string(containsString("No matching line")));
    page("/trail", "from", "31.1.2020", "page", "-3", "nonsense", "x");
  }

  @Test
  void olderLinesAreAPageAway() throws Exception {
    IntStream.rangeClosed(1, 51).forEach(i -> record("value " + i + ".", null));

    page("/trail", "subject", ship.id())
        .andExpect(content().string(containsString("value 51.")))
        .andExpect(content().string(not(containsString("value 1."))))
        .andExpect(content().string(containsString("page=2")));
    page("/trail", "subject", ship.id(), "page", "2")
        .andExpect(content().string(containsString("value 1.")))
        .andExpect(content().string(containsString("aria-label=\"Page 2\" aria-current=\"page\"")));
  }

  @Test
  void fileHoldsTheHeadAndWhatEachHashWasComputedFrom() throws Exception {
    IntStream.rangeClosed(1, 3).forEach(i -> record("value " + i, "ü"));
    TrailHead head = trail.head();

    List<CSVRecord> rows = file("subject", ship.id());

    assertThat(rows).hasSize(3);
    assertThat(rows).extracting(row -> row.get("trail_head")).containsOnly(head.text());
    assertThat(rows).extracting(row -> row.get("subject")).containsOnly("'" + ship.name());
    assertThat(rows.get(2).get("line") + ":" + rows.get(2).get("hash")).isEqualTo(head.text());
    for (CSVRecord row : rows) {
      byte[] text = row.get("sealed_text").getBytes(StandardCharsets.UTF_8);
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
      assertThat(row.get("hash")).isEqualTo(hash);
    }
    assertThat(rows.get(1).get("sealed_text"))
        .contains("\"previous\":\"" + rows.get(0).get("hash") + "\"", "\"after\":\"value 2\"");
  }

  @Test
  void veiledLinesAreNeitherShownNorCountedNorFoundNorTakenAway() throws Exception {
    String secret = "secret " + UUID.randomUUID();
    record(secret, null);
    long number = trail.head().number();
    assertThat(found("q", secret)).hasSize(1);
    long all = reader.find(TrailFilter.of(null), 0).getTotalElements();

    VEILED.add(ship.id());

    assertThat(found("q", secret)).isEmpty();
    assertThat(reader.find(TrailFilter.of(null), 0).getTotalElements()).isEqualTo(all - 1);
    assertThat(trail.newestFirst(ship.id(), 0)).isEmpty();
    assertThat(reader.line(number)).isEmpty();
    assertThat(file("q", secret)).isEmpty();
    assertThat(file("subject", ship.id())).isEmpty();
    page("/trail", "subject", ship.id())
        .andExpect(content().string(not(containsString(secret))))
        .andExpect(content().string(not(containsString(ship.name()))))
        .andExpect(content().string(containsString("Lines about one thing are hidden")));
    // What is made of it is shared by all readers.
    assertThat(trail.storyOf(ship.id())).isPresent();
    VEILED.clear();
    page("/trail", "subject", ship.id())
        .andExpect(content().string(containsString(secret)))
        .andExpect(content().string(not(containsString("are not shown"))));
  }

  @Test
  void checkIsMadeWhenItIsAskedFor() throws Exception {
    record("one", null);
    String head = trail.head().text();
    page("/trail/check")
        .andExpect(content().string(containsString(head)))
        .andExpect(content().string(not(containsString("as they were written"))));

    mvc.perform(post("/trail/check").param("head", head).with(csrf()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("lines are as they were written")))
        .andExpect(content().string(containsString("belongs to one of them")));
    mvc.perform(post("/trail/check").param("head", "f".repeat(64)).with(csrf()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("No line has the fingerprint")));
  }

  @Test
  void aFingerprintThatIsNoneIsRefusedAndKept() throws Exception {
    mvc.perform(post("/trail/check").param("head", "12:<b>").with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("A fingerprint has 64 digits")))
        .andExpect(content().string(containsString("value=\"12:&lt;b&gt;\"")));
  }

  private List<String> found(String name, String value) {
    TrailFilter filter = TrailAddress.of(Map.of(name, value)).filter();
    return reader.find(filter, 0).map(line -> line.changes().get(0).after()).getContent();
  }

  private TrailFilter filter(
      String person, String action, String kind, LocalDate from, LocalDate to) {
    return new TrailFilter(null, person, action, kind, ship.id(), from, to);
  }

  private ResultActions page(String path, String... parameters) throws Exception {
    var request = get(path);
    for (int i = 0; i < parameters.length; i += 2) {
      request.param(parameters[i], parameters[i + 1]);
    }
    return mvc.perform(request).andExpect(status().isOk());
  }

  private List<CSVRecord> file(String... parameters) throws Exception {
    String text =
        page("/trail/lines.csv", parameters)
            .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
            .andExpect(header().string("X-Trail-Head", trail.head().text()))
            .andExpect(header().string("Content-Disposition", containsString("attachment")))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    return read(text);
  }

  private static List<CSVRecord> read(String text) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(new StringReader(text)).getRecords();
  }

  private void record(String after, String before) {
    transaction.executeWithoutResult(
        status ->
            events.publishEvent(new Renamed(ship, List.of(new Change("name", before, after)))));
  }

  @Action("profile.changed")
  private record Renamed(Subject subject, List<Change> changes) implements Recorded {}
}
