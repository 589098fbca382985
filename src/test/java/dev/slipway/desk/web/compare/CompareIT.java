package dev.slipway.desk.web.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import dev.slipway.TestDatabase;
import dev.slipway.audit.Trail;
import dev.slipway.comparison.AskService;
import dev.slipway.comparison.Asked;
import dev.slipway.comparison.Selection;
import dev.slipway.comparison.sidebyside.Compared;
import dev.slipway.comparison.sidebyside.ComparisonRequest;
import dev.slipway.comparison.sidebyside.ComparisonSettings;
import dev.slipway.comparison.sidebyside.SideBySideService;
import dev.slipway.desk.DeskWorld;
import dev.slipway.pathway.Change;
import dev.slipway.pathway.question.Question;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Claim;
import dev.slipway.proposal.ProposalService;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.assembly.Basis;
import dev.slipway.stats.Quantity;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Proposals side by side, from the address to the table. */
class CompareIT extends IntegrationTest {

  @Autowired private MockMvc mvc;
  @Autowired private ProfileService profiles;
  @Autowired private ProposalService proposals;
  @Autowired private ScoringService scoring;
  @Autowired private SideBySideService comparing;
  @Autowired private AskService asking;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Trail trail;

  @Test
  void pageComputesNothingUntilItIsAsked() throws Exception {
    // Of its own size: whatever rests on the same is found again, whoever asked for it.
    List<UUID> pair = originalAndCopy(4.25e9);
    mvc.perform(with(get("/compare"), pair))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("2 proposals side by side")))
        .andExpect(content().string(containsString("Input and output filters")))
        .andExpect(content().string(containsString("hx-trigger=\"load\"")))
        .andExpect(content().string(not(containsString("id=\"gives\""))))
        .andExpect(content().string(not(containsString("??"))));
    assertThat(comparing.kept(comparing.lineup(pair, ComparisonSettings.usual()))).isEmpty();

    mvc.perform(with(post("/compare"), pair).param("horizon", "36").with(csrf()))
        .andExpect(redirectedUrl(address(pair) + "&horizon=36"));

    mvc.perform(with(get("/compare"), pair).param("horizon", "36"))
        .andExpect(content().string(containsString("id=\"gives\"")))
        .andExpect(content().string(containsString("What changes from one to another")))
        .andExpect(content().string(containsString("rows in which nothing differs")))
        .andExpect(content().string(containsString("Choose other proposals")))
        .andExpect(content().string(containsString("table.csv")))
        .andExpect(content().string(not(containsString("??"))));
    assertThat(pair).allMatch(id -> scoring.history(id).isEmpty());
  }

  @Test
  void changeFromTheOriginalToTheCopyIsThatOfAskingForItsModification() {
    List<UUID> pair = originalAndCopy();

    Compared compared = comparing.compare(comparing.lineup(pair, ComparisonSettings.usual()));

    Asked asked = asking.ask(pair.get(0), new Selection(List.of("filters"), null));
    Change expected = asked.answers().get(0).comparison().after().change();
    assertThat(compared.changes()).hasSize(1);
    assertThat(compared.changes().get(0).change().bad()).isEqualTo(expected.bad());
    assertThat(compared.changes().get(0).change().good()).isEqualTo(expected.good());
    assertThat(compared.entries().get(0).plain()).isNull();
    assertThat(compared.entries().get(1).plain().bad())
        .isEqualTo(compared.entries().get(0).plan().assessment().bad());
  }

  @Test
  void countedFromEachFirstReleaseDelayMovesNothingPastTheWindow() throws Exception {
    List<UUID> pair = originalAndCopy(6.75e9, "delay-6");
    Change fromDecision =
        comparing
            .compare(comparing.lineup(pair, ComparisonSettings.usual()))
            .changes()
            .get(0)
            .change();

    mvc.perform(with(post("/compare"), pair).param("window", "release").with(csrf()))
        .andExpect(redirectedUrl(address(pair) + "&window=release"));

    ComparisonSettings terms = new ComparisonSettings(null, true, null, Basis.RUBRIC);
    Compared compared = comparing.kept(comparing.lineup(pair, terms)).orElseThrow();
    Change change = compared.changes().get(0).change();
    Asked asked = asking.ask(pair.get(0), new Selection(List.of("delay-6"), null), true);
    assertThat(change.bad()).isEqualTo(asked.answers().get(0).comparison().after().change().bad());
    assertThat(change.bad().mean()).isGreaterThan(fromDecision.bad().mean());
    assertThat(compared.entries().get(1).plain().bad())
        .isEqualTo(compared.entries().get(0).plan().assessment().bad());
    mvc.perform(with(get("/compare"), pair).param("window", "release"))
        .andExpect(content().string(containsString("after each first release")));
    mvc.perform(with(get("/compare/table.csv"), pair).param("window", "release"))
        .andExpect(content().string(containsString(",36,release,rubric,")));
  }

  @Test
  void differentHorizonsAreAskedForAndMadeAlikeWithoutTouchingScores() throws Exception {
    ModelProfile model = profiles.add(DeskWorld.model("Far Sight", "Quay", 3e9));
    UUID near = proposals.create(DeskWorld.asking(model.id(), "Near", 12, List.of())).id();
    UUID far = proposals.create(DeskWorld.asking(model.id(), "Far", 60, List.of())).id();
    scoring.score(far);
    List<UUID> both = List.of(near, far);

    mvc.perform(with(get("/compare"), both))
        .andExpect(content().string(containsString("different periods: 12 months, 60 months")))
        .andExpect(content().string(not(containsString("hx-trigger=\"load\""))));
    mvc.perform(with(post("/compare"), both).param("horizon", "24").with(csrf()))
        .andExpect(status().is3xxRedirection());

    ComparisonRequest lineup = comparing.lineup(both, upTo(24));
    Compared compared = comparing.kept(lineup).orElseThrow();
    assertThat(compared.changes().get(0).change().bad().mean()).isZero();
    assertThat(compared.entries().get(1).plan().assessment().bad().mean())
        .isLessThan(scoring.current(far).orElseThrow().rubric().answer().asProposed().bad().mean());
    assertThat(scoring.history(far)).hasSize(1);
    assertThat(scoring.current(far).orElseThrow().outdated()).isFalse();
    assertThat(comparing.kept(comparing.lineup(both, upTo(25)))).isEmpty();

    String extrapolated = "how soon copies come is extrapolated";
    mvc.perform(with(get("/compare"), both).param("horizon", "24"))
        .andExpect(content().string(not(containsString(extrapolated))));
    mvc.perform(with(post("/compare"), both).param("horizon", "60").with(csrf()));
    mvc.perform(with(get("/compare"), both).param("horizon", "60"))
        .andExpect(content().string(containsString(extrapolated)));
  }

  /** As if the board had used another seed; PostgreSQL keeps scores from being altered. */
  private void reseed(UUID proposal) {
    if (TestDatabase.isPostgres()) {
      jdbc.execute("alter table score disable trigger user");
    }
    jdbc.update("update score set seed = 77 where proposal_id = ?", proposal);
    if (TestDatabase.isPostgres()) {
      jdbc.execute("alter table score enable trigger user");
    }
  }

  @Test
  void differentRandomNumbersAreAskedForAndMadeAlike() throws Exception {
    List<UUID> pair = originalAndCopy(5.5e9);
    scoring.score(pair.get(0));
    scoring.score(pair.get(1));
    reseed(pair.get(1));

    mvc.perform(with(get("/compare"), pair))
        .andExpect(content().string(containsString("use different random numbers")))
        .andExpect(content().string(containsString("Those of B (77)")))
        .andExpect(content().string(not(containsString("hx-trigger=\"load\""))));
    mvc.perform(with(post("/compare"), pair).param("seed", "77").with(csrf()))
        .andExpect(redirectedUrl(address(pair) + "&seed=77"));

    Compared board = comparing.compare(comparing.lineup(pair, ComparisonSettings.usual()));
    Compared other =
        comparing
            .kept(comparing.lineup(pair, new ComparisonSettings(null, false, 77L, Basis.RUBRIC)))
            .orElseThrow();
    double one = board.entries().get(0).plan().assessment().bad().mean();
    double two = other.entries().get(0).plan().assessment().bad().mean();
    assertThat(two).isNotEqualTo(one).isCloseTo(one, within(one / 4));
    mvc.perform(with(get("/compare/table.csv"), pair).param("seed", "77"))
        .andExpect(content().string(containsString(",rubric,77,")));
  }

  @Test
  void differentModelsHaveNoPairedChangeAndClaimsCountWhereAskedFor() throws Exception {
    ModelProfile one = profiles.add(DeskWorld.model("One", "Quay", 3e9));
    ModelProfile other = profiles.add(DeskWorld.model("Other", "Quay", 9e9));
    Claim claim =
        new Claim(
            Question.parse("threats.harassment.ratePerYear").orElseThrow(),
            Quantity.of(0.0001),
            "because");
    UUID first = proposals.create(DeskWorld.asking(one.id(), "First", 36, List.of(claim))).id();
    UUID second = proposals.create(DeskWorld.asking(other.id(), "Second")).id();
    List<UUID> both = List.of(first, second);

    Compared rubric = comparing.compare(comparing.lineup(both, ComparisonSettings.usual()));
    Compared claims =
        comparing.compare(
            comparing.lineup(both, new ComparisonSettings(null, false, null, Basis.CLAIMS)));

    assertThat(rubric.changes()).isEmpty();
    assertThat(claims.entries().get(0).plan().assessment().bad().mean())
        .isLessThan(rubric.entries().get(0).plan().assessment().bad().mean());
    assertThat(claims.entries().get(1)).isEqualTo(rubric.entries().get(1));
    mvc.perform(with(get("/compare"), both).param("basis", "claims"))
        .andExpect(content().string(containsString("Number of parameters")))
        .andExpect(content().string(containsString("origin-claim")))
        .andExpect(content().string(not(containsString("What changes from one to another"))));
  }

  @Test
  void tableIsPlainTextThatNoSpreadsheetTakesForAFormula() throws Exception {
    ModelProfile model = profiles.add(DeskWorld.model("=Größe", "Quay", 3.0717e9));
    String question = "=HYPERLINK(\"x\", 'y'), and\nmore";
    UUID first = proposals.create(DeskWorld.asking(model.id(), question)).id();
    UUID second = proposals.create(DeskWorld.asking(model.id(), "+1", 24, List.of())).id();
    List<UUID> both = List.of(first, second);
    mvc.perform(with(get("/compare/table.csv"), both).param("horizon", "36"))
        .andExpect(status().isSeeOther())
        .andExpect(header().string("Location", address(both) + "&horizon=36"));
    mvc.perform(with(post("/compare"), both).param("horizon", "36").with(csrf()));

    byte[] bytes =
        mvc.perform(with(get("/compare/table.csv"), both).param("horizon", "36"))
            .andExpect(status().isOk())
            .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
            .andExpect(header().string("Content-Disposition", containsString("comparison.csv")))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();

    assertThat(bytes[0]).isEqualTo((byte) 'r');
    String text = new String(bytes, StandardCharsets.UTF_8);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<CSVRecord> rows = format.parse(new StringReader(text)).getRecords();
    assertThat(rows).extracting(row -> row.get("question")).contains("'" + question, "'+1");
    assertThat(rows.get(0).get("model")).isEqualTo("'=Größe 1");
    Compared compared = comparing.compare(comparing.lineup(both, upTo(36)));
    assertThat(Double.parseDouble(rows.get(0).get("bad_mean")))
        .isEqualTo(compared.entries().get(0).plan().assessment().bad().mean());
    CSVRecord change = rows.get(rows.size() - 1);
    assertThat(List.of(change.get("row"), change.get("proposal"), change.get("to")))
        .containsExactly("change", "A", "B");
    assertThat(change.get("verdict")).isEqualTo("NO_MATERIAL_CHANGE");
    assertThat(rows).extracting(row -> row.get("trail_head")).containsOnly(trail.head().text());
  }

  @Test
  void tooFewTooManyAndNonsenseAreSentToTheList() throws Exception {
    UUID one = originalAndCopy().get(0);
    mvc.perform(get("/compare"))
        .andExpect(content().string(containsString("none is ticked")))
        .andExpect(content().string(containsString("two to six of all proposals")))
        .andExpect(content().string(containsString("name=\"with\" value=\"" + one + "\"")));
    mvc.perform(with(get("/compare"), List.of(one, UUID.randomUUID())))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("one is ticked"),
                        containsString("/proposals?with=" + one))));
    List<UUID> seven = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      seven.addAll(originalAndCopy());
    }
    mvc.perform(with(get("/compare"), seven)).andExpect(content().string(containsString("8 are")));
    mvc.perform(with(post("/compare"), List.of(one)).with(csrf()))
        .andExpect(status().is3xxRedirection());
    mvc.perform(with(post("/compare"), originalAndCopy()).param("horizon", "x").with(csrf()))
        .andExpect(status().is3xxRedirection());
    mvc.perform(get("/compare").param("with", "'; drop table")).andExpect(status().isOk());
  }

  @Test
  void marksOfAllComparedStandOnPageAndTable() throws Exception {
    List<UUID> pair = originalAndCopy();
    proposals.mark(pair.get(1), "Board only");
    mvc.perform(with(post("/compare"), pair).param("horizon", "36").with(csrf()));

    mvc.perform(with(get("/compare"), pair).param("horizon", "36"))
        .andExpect(header().string("X-Confidentiality", "Board only"))
        .andExpect(content().string(containsString("mark-bar")));
    mvc.perform(with(get("/compare/table.csv"), pair).param("horizon", "36"))
        .andExpect(header().string("Content-Disposition", containsString("board-only")))
        .andExpect(content().string(containsString("Board only")));
  }

  /** A proposal, and one beside it that differs by a modification. */
  private List<UUID> originalAndCopy() {
    return originalAndCopy(3.5e9);
  }

  private List<UUID> originalAndCopy(double parameters) {
    return originalAndCopy(parameters, "filters");
  }

  private List<UUID> originalAndCopy(double parameters, String modification) {
    ModelProfile model = profiles.add(DeskWorld.model("Paper Boat", "Quay Laboratory", parameters));
    UUID original = proposals.create(DeskWorld.asking(model.id(), "Release it?")).id();
    UUID copy = proposals.copyOf(original, List.of(modification), "Release it so?").id();
    return List.of(original, copy);
  }

  private static ComparisonSettings upTo(int months) {
    return new ComparisonSettings(months, false, null, Basis.RUBRIC);
  }

  private static MockHttpServletRequestBuilder with(
      MockHttpServletRequestBuilder request, List<UUID> ids) {
    ids.forEach(id -> request.param("with", id.toString()));
    return request;
  }

  private static String address(List<UUID> ids) {
    return "/compare?with=" + ids.get(0) + "&with=" + ids.get(1);
  }
}
