package dev.slipway.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.slipway.RequestsByDefault;
import dev.slipway.account.People;
import dev.slipway.account.TestPeople;
import dev.slipway.audit.Trail;
import dev.slipway.audit.chain.TrailCheck;
import dev.slipway.pathway.Copies;
import dev.slipway.pathway.Scenario;
import dev.slipway.scoring.ScenarioOutline;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.Scores;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/**
 * A database that an earlier version left reads after the upgrade as it read before, on the day on
 * which it was left. How it was made, and what was written down of it, says {@code README.md}
 * beside it. It is a file of H2, whichever database the other tests use.
 */
@SpringBootTest
@AutoConfigureMockMvc
@DirtiesContext
@DisabledIfSystemProperty(named = "slipway.test.database", matches = "postgres")
@Import({RequestsByDefault.class, UpgradeIT.ThatDay.class})
class UpgradeIT {

  /** Writes down what is answered in place of comparing it: for the earlier version alone. */
  private static final boolean RECORDING = Boolean.getBoolean("slipway.upgrade.record");

  private static final Map<String, String> OLD = RECORDING ? new TreeMap<>() : OldAnswers.read();

  private static final String SCORES =
      "select '/proposals/' || proposal_id || '/scores/' || id from score";
  private static final String RUNS =
      "select '/proposals/' || proposal_id || '/frontier/' || id from frontier_run";
  private static final String DECISIONS =
      "select '/proposals/' || proposal_id || '/decisions/' || id from decision";
  private static final String TYPED =
      "select reasons from decision union select reason from decision_dissent";

  @TempDir private static Path folder;

  @Autowired private MockMvc mvc;
  @Autowired private JdbcClient jdbc;
  @Autowired private Scores scores;
  @Autowired private People people;
  @Autowired private Trail trail;
  @Autowired private TrailCheck check;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    String url = OldDatabase.restoreInto(folder);
    registry.add("spring.datasource.url", () -> url);
    registry.add("slipway.rubric.backcast-at-start", () -> "false");
    registry.add("slipway.cases.curves-ahead", () -> "false");
  }

  @TestConfiguration
  static class ThatDay {
    @Bean
    @Primary
    Clock thatDay() {
      return Clock.fixed(Instant.parse("2026-11-28T06:45:00Z"), ZoneOffset.UTC);
    }
  }

  @AfterAll
  static void keep() {
    if (RECORDING) {
      OldAnswers.write(OLD);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/scenario.json", "/score.json"})
  void everyScoreReadsAsBefore(String file) {
    assertThat(all(SCORES)).hasSize(26).allSatisfy(score -> same(score + file));
  }

  /** The columns of the plan without its modifications, which old scores speak of, are new. */
  @Test
  void everyCurveReadsAsBefore() {
    assertThat(all(SCORES))
        .hasSize(26)
        .allSatisfy(
            score -> {
              String now = file(score + "/curve.csv");
              assertThat(now.lines().skip(1).map(UpgradeIT::withoutSecondPlan).toList())
                  .isEqualTo(old(score + "/curve.csv", now).lines().skip(1).toList());
            });
  }

  private static String withoutSecondPlan(String line) {
    List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
    assertThat(cells.subList(7, 13)).isEqualTo(cells.subList(1, 7));
    cells.subList(7, 13).clear();
    return String.join(",", cells);
  }

  @Test
  void everyScoreIsOutlinedAsItsScenarioSays() {
    List<Score> all =
        jdbc.sql("select id from score").query(UUID.class).list().stream()
            .map(id -> scores.findById(id).orElseThrow())
            .toList();
    assertThat(all)
        .hasSize(26)
        .extracting(score -> score.outline().horizonMonths())
        .contains(24, 36);
    assertThat(all)
        .allSatisfy(score -> assertThat(score.outline()).isEqualTo(outline(score.readScenario())));
  }

  /** It leads with what the release adds now; the files above hold its numbers. */
  @Test
  void everyPageOfAScoreOpens() {
    assertThat(all(SCORES)).allSatisfy(score -> assertThat(text(score)).isNotBlank());
  }

  /** The last two write fewer digits than before, as their intervals allow. */
  @ParameterizedTest
  @ValueSource(strings = {"", "/estimates", "/frontier", "/precedents", "/reviewers", "/matters"})
  void everyPageThatWasDrawnAnewOpens(String page) {
    assertThat(all("select '/proposals/' || id from proposal"))
        .hasSize(16)
        .allSatisfy(proposal -> assertThat(text(proposal + page)).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/combinations.csv", "/points.json"})
  void everyFrontierReadsAsBefore(String file) {
    assertThat(all(RUNS)).hasSize(2).allSatisfy(run -> same(run + file));
  }

  @Test
  void everyDecisionReadsAsBefore() {
    List<String> decisions = all(DECISIONS);
    assertThat(decisions).hasSize(6).allSatisfy(this::sameNumbers);
    assertThat(all(TYPED))
        .hasSize(7)
        .allSatisfy(
            typed ->
                assertThat(decisions)
                    .anySatisfy(decision -> assertThat(text(decision)).contains(typed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/proposals", "/policy", "/forecasts", "/cases"})
  void listsShowTheSameNumbers(String page) throws Exception {
    sameNumbers(page);
  }

  @Test
  void everyLineOfTheTrailReadsAsBefore() throws Exception {
    String address = "/trail/lines.csv";
    String lines = file(address);
    assertThat(lines.lines()).containsAll(old(address, lines).lines().toList());
    assertThat(check.check(Optional.empty()).intact()).isTrue();
  }

  private static ScenarioOutline outline(Scenario scenario) {
    return new ScenarioOutline(
        scenario.horizonMonths(),
        !scenario.threats().isEmpty(),
        !scenario.benefits().isEmpty(),
        !scenario.plan().steps().isEmpty(),
        scenario.plan().today().copies() == Copies.OPEN);
  }

  /** A file is the same byte by byte, but for the head of the trail in it. */
  private void same(String address) throws Exception {
    String now = file(address);
    assertThat(now).as(address).isEqualTo(old(address, now));
  }

  private void sameNumbers(String address) throws Exception {
    String now = text(address);
    assertThat(PageText.numbers(now))
        .as("%s, which read: %s", address, old(address, now))
        .containsSubsequence(PageText.numbers(PageText.withoutChanges(old(address, now))));
  }

  private static String old(String address, String now) {
    if (RECORDING) {
      OLD.put(address.substring(1), now);
    }
    return Optional.ofNullable(OLD.get(address.substring(1))).orElseThrow();
  }

  private String file(String address) throws Exception {
    return answer(address).replace(trail.head().text(), "HEAD");
  }

  private String text(String address) throws Exception {
    return PageText.of(answer(address));
  }

  private String answer(String address) throws Exception {
    MvcResult result =
        mvc.perform(get(address).with(TestPeople.by(people.find("aisha").orElseThrow())))
            .andReturn();
    assertThat(result.getResponse().getStatus()).as(address).isEqualTo(200);
    return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private List<String> all(String sql) {
    return jdbc.sql(sql + " order by 1").query(String.class).list();
  }
}
