package dev.slipway.desk.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.IntegrationTest;
import dev.slipway.desk.CountedStatements;
import dev.slipway.desk.DeskWorld;
import dev.slipway.desk.find.ListOrder.Column;
import dev.slipway.desk.row.DeskRow;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.ProposalState;
import dev.slipway.scoring.ScoringService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;

/** Search, filters, orders and pages, on each database. */
@TestPropertySource(properties = "spring.application.name=slipway-finder")
class ProposalFinderIT extends IntegrationTest {

  @Autowired private ProposalFinder finder;
  @Autowired private ProfileService profiles;
  @Autowired private ProposalService proposals;
  @Autowired private ScoringService scoring;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private MockMvc mvc;

  @Test
  void findsByTheBeginningsOfWordsWhateverSignsAreTyped() {
    ModelProfile model = profiles.add(DeskWorld.model("Weiße Flotte", "Straßenbau & Söhne", 3e9));
    UUID id = proposals.create(DeskWorld.asking(model.id(), "Für 100 % der Bürger öffnen?")).id();

    for (String typed :
        List.of("bürg", "BURGER", "öffnen", "offnen", "100 %", "100%", "weisse flot", "sohne")) {
      assertThat(ids(words(typed))).as(typed).contains(id);
    }
    for (String typed : List.of("urger", "10 % x", "%", "_", "' or 1=1 --", "zzzz", "\\")) {
      assertThat(ids(words(typed))).as(typed).doesNotContain(id);
    }
  }

  @Test
  void narrowsToWhatIsAskedForAndSortsUnscoredLast() {
    ModelProfile model = profiles.add(DeskWorld.model("Nur dieses", "Werft", 3e9));
    UUID draft = proposals.create(DeskWorld.asking(model.id(), "A draft")).id();
    UUID scored = proposals.create(DeskWorld.asking(model.id(), "Looking far", 60, List.of())).id();
    UUID near = proposals.create(DeskWorld.asking(model.id(), "Looking near", 6, List.of())).id();
    scoring.score(scored);
    scoring.score(near);
    proposals.submit(scored, null);
    proposals.submit(near, null);

    assertThat(ids(of(model, Set.of(ProposalState.DRAFT), null))).containsExactly(draft);
    assertThat(ids(of(model, ProposalState.BEFORE_BOARD, null)))
        .containsExactlyInAnyOrder(scored, near);
    assertThat(ids(of(model, null, ListFilter.Waits.NEW))).containsExactly(draft);
    assertThat(ids(of(model, null, ListFilter.Waits.AGAIN))).isEmpty();
    assertThat(ordered(of(model, null, null), Column.BAD, true))
        .containsExactly(scored, near, draft);
    assertThat(ordered(of(model, null, null), Column.BAD, false))
        .containsExactly(near, scored, draft);
    assertThat(ordered(of(model, null, null), Column.QUESTION, false))
        .containsExactly(draft, scored, near);
    assertThat(finder.all(List.of(near, UUID.randomUUID(), draft)))
        .extracting(DeskRow::proposalId)
        .containsExactly(near, draft);
    assertThat(finder.scored(1000)).extracting(DeskRow::proposalId).doesNotContain(draft);
  }

  @Test
  void pagesHoldEachProposalOnceInEveryOrder() {
    new ManyRows(jdbc, 7).add(260);
    ListFilter filter = words("werft");
    for (Column column : Column.values()) {
      for (boolean descending : List.of(true, false)) {
        Found first = finder.page(filter, new ListOrder(column, descending), 1);
        Set<UUID> seen = new HashSet<>();
        for (int page = 1; page <= first.pages(); page++) {
          finder.page(filter, new ListOrder(column, descending), page).rows().stream()
              .map(DeskRow::proposalId)
              .forEach(id -> assertThat(seen.add(id)).isTrue());
        }
        assertThat(seen).as(column.id()).hasSize(first.counted());
      }
    }
    List<Double> bad =
        finder.page(filter, new ListOrder(Column.BAD, true), 1).rows().stream()
            .map(row -> row.headline().bad().mean())
            .toList();
    assertThat(bad).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(finder.page(filter, ListOrder.USUAL, 999).page())
        .isEqualTo(finder.page(filter, ListOrder.USUAL, 1).pages());
  }

  @Test
  void pageTakesAsManyStatementsHoweverManyProposalsThereAre() throws Exception {
    List<String> lists =
        List.of(
            "/proposals",
            "/proposals?sort=bad&dir=desc",
            "/proposals?q=anker+release&sort=bad&dir=desc&page=3",
            "/proposals?state=DRAFT&access=API&sort=good",
            "/proposals?state=SUBMITTED&modality=TEXT&rule=OUTSIDE&sort=change&dir=desc");
    new ManyRows(jdbc, 11).add(600);
    // What is read once and kept, such as the rubric, is no statement of the page.
    statements(lists);
    List<Integer> few = statements(lists);
    statements(List.of("/"));
    List<Integer> home = statements(List.of("/"));
    new ManyRows(jdbc, 13).add(3_000);

    assertThat(statements(lists)).isEqualTo(few);
    // Two to keep the session and one for the inbox are those of every page.
    assertThat(few).allMatch(count -> count <= 5 + 3);
    // What waits differs from day to day: for each of four things, which there are and the first;
    // besides, the policy, conditions that are open, reviews that are asked for, how far somebody
    // has come with their first steps, and a dozen kinds of things that wait for the reader.
    assertThat(statements(List.of("/"))).isEqualTo(home);
    assertThat(home.get(0)).isBetween(6, 42);
    Found found = finder.page(ListFilter.ALL, ListOrder.USUAL, 20);
    assertThat(found.more()).isTrue();
    assertThat(found.counted()).isEqualTo(Found.MOST);
    assertThat(found.rows()).hasSize(Found.PER_PAGE);
  }

  @Test
  void fewAreFoundByWhateverIsAskedForTogether() {
    ModelProfile model = profiles.add(DeskWorld.model("Together", "Werft", 3e9));
    UUID draft = proposals.create(DeskWorld.asking(model.id(), "Few together")).id();
    UUID scored = proposals.create(DeskWorld.asking(model.id(), "Few together, scored")).id();
    scoring.score(scored);
    proposals.chooseModifications(scored, List.of("filters"));
    String rule = finder.all(List.of(scored)).get(0).headline().rule().name();

    for (ListFilter.Waits waits : ListFilter.Waits.values()) {
      assertThat(found(model, waits, null))
          .as(waits.name())
          .hasSize(waits == ListFilter.Waits.SCORE ? 2 : 1)
          .contains(waits == ListFilter.Waits.NEW ? draft : scored);
    }
    assertThat(found(model, null, rule)).containsExactly(scored);
    proposals.withdraw(scored, null);
    assertThat(found(model, ListFilter.Waits.AGAIN, null)).isEmpty();
    assertThat(finder.first(ListFilter.waiting(ListFilter.Waits.AGAIN), ListOrder.USUAL, 1000))
        .extracting(DeskRow::proposalId)
        .doesNotContain(scored);
  }

  private List<UUID> found(ModelProfile model, ListFilter.Waits waits, String rule) {
    return ids(
        new ListFilter(
            null, null, model.id(), null, "HOSTED", rule, false, waits, null, null, null));
  }

  private List<Integer> statements(List<String> addresses) throws Exception {
    List<Integer> counts = new ArrayList<>();
    for (String address : addresses) {
      counts.add(
          CountedStatements.in(
              () ->
                  mvc.perform(MockMvcRequestBuilders.get(address))
                      .andExpect(MockMvcResultMatchers.status().isOk())));
    }
    return counts;
  }

  private List<UUID> ids(ListFilter filter) {
    return ordered(filter, Column.DECISION, true);
  }

  private List<UUID> ordered(ListFilter filter, Column by, boolean descending) {
    Found found = finder.page(filter, new ListOrder(by, descending), 1);
    assertThat(found.counted()).isEqualTo(found.rows().size());
    return found.rows().stream().map(DeskRow::proposalId).toList();
  }

  private static ListFilter words(String typed) {
    return new ListFilter(typed, null, null, null, null, null, null, null, null, null, null);
  }

  private static ListFilter of(
      ModelProfile model, Set<ProposalState> states, ListFilter.Waits waits) {
    return new ListFilter(
        null,
        states,
        model.id(),
        Set.of("OUT_IMAGE"),
        "HOSTED",
        null,
        false,
        waits,
        null,
        null,
        null);
  }
}
