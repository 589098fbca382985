package dev.slipway.elicitation;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.account.TestPeople.by;
import static dev.slipway.account.TestPeople.everyRole;
import static dev.slipway.account.TestPeople.join;
import static dev.slipway.elicitation.Board.RATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.slipway.IntegrationTest;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.comparison.sidebyside.ComparisonSettings;
import dev.slipway.comparison.sidebyside.SideBySideService;
import dev.slipway.desk.find.ListFilter;
import dev.slipway.desk.find.ListOrder;
import dev.slipway.desk.find.ProposalFinder;
import dev.slipway.desk.row.DeskRow;
import dev.slipway.pathway.Estimate;
import dev.slipway.proposal.ProposalService;
import dev.slipway.rubric.BoardVerdict;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoringService;
import dev.slipway.system.language.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who is to answer alone first learns no score of the proposal, on whatever way. */
class VeilIT extends IntegrationTest {

  @Autowired private Board board;
  @Autowired private MockMvc mvc;
  @Autowired private RoundService rounds;
  @Autowired private ProposalService proposals;
  @Autowired private ScoringService scoring;
  @Autowired private SideBySideService comparing;
  @Autowired private Veil veil;
  @Autowired private People people;
  @Autowired private MessageSource messages;
  @Autowired private ProposalFinder finder;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  /** Holds every role but that of a submitter of this proposal: none of them opens anything. */
  private PersonCard reviewer;

  private UUID id;
  private UUID sister;
  private Score score;

  @BeforeEach
  void aReviewerIsAsked() {
    reviewer = join(people, "Everything", everyRole());
    id = board.submitted();
    sister =
        as(
            board.submitter,
            () -> {
              UUID other = proposals.copyOf(id, List.of(), "A sister of " + id).id();
              proposals.submit(other, null);
              return other;
            });
    score = scoring.current(id).orElseThrow().rubric();
    as(
        board.chair,
        () ->
            rounds.openFirst(
                id, List.of(reviewer.id(), board.bo.id()), LocalDate.now().plusDays(1)));
  }

  @Test
  void noAddressBelowAProposalShowsItsScore() throws Exception {
    List<String> addresses = addresses();
    assertThat(addresses).hasSizeGreaterThan(15);
    List<String> tells = new ArrayList<>();
    for (String address : addresses) {
      MockHttpServletResponse answer = ask(address, reviewer);
      assertThat(answer.getStatus()).as(address).isLessThan(500);
      assertThat(secretsIn(answer)).as(address).isEmpty();
      if (!secretsIn(ask(address, board.chair)).isEmpty()) {
        tells.add(address);
      }
    }
    assertThat(tells)
        .as("others see it there, so that this test would notice")
        .contains("/proposals/" + id, "/proposals/" + id + "/scores/" + score.id() + "/score.json");
  }

  @Test
  void homeAndListsShowNoScoreAndNeitherSortNorFilterByIt() throws Exception {
    ListOrder worstFirst = new ListOrder(ListOrder.Column.BAD, true);
    List<DeskRow> rows =
        as(reviewer, () -> finder.first(ListFilter.ALL, worstFirst, Integer.MAX_VALUE));
    int scored = (int) rows.stream().filter(row -> row.headline() != null).count();
    assertThat(rows.subList(scored, rows.size()))
        .as("behind all that are scored, as what has no score is")
        .extracting(DeskRow::proposalId)
        .contains(id, sister);
    assertThat(as(reviewer, () -> finder.scored(Integer.MAX_VALUE)))
        .as("the points of the home page")
        .extracting(DeskRow::proposalId)
        .doesNotContain(id, sister);
    assertThat(as(reviewer, () -> finder.all(List.of(id))).get(0).headline()).isNull();
    for (BoardVerdict rule : BoardVerdict.values()) {
      ListFilter ruled = ListFilter.ruled(rule.name());
      assertThat(as(reviewer, () -> finder.first(ruled, worstFirst, Integer.MAX_VALUE)))
          .extracting(DeskRow::proposalId)
          .doesNotContain(id, sister);
    }
    ListFilter unscored = ListFilter.waiting(ListFilter.Waits.NEW);
    assertThat(as(reviewer, () -> finder.first(unscored, worstFirst, Integer.MAX_VALUE)))
        .extracting(DeskRow::proposalId)
        .doesNotContain(id);
    assertThat(as(board.chair, () -> finder.all(List.of(id))).get(0).headline()).isNotNull();
    for (String address : List.of("/", "/proposals?sort=bad", "/proposals?q=release")) {
      assertThat(ask(address, reviewer).getStatus()).as(address).isEqualTo(200);
    }
  }

  @Test
  void comparisonsLeaveItOut() throws Exception {
    UUID another = board.submitted();
    comparing.compare(comparing.lineup(List.of(id, another), ComparisonSettings.usual()));
    String address = "/compare?with=" + id + "&with=" + another;
    assertThat(ask(address, board.chair).getContentAsString()).contains("data-chart");
    assertThat(ask(address, reviewer).getContentAsString()).doesNotContain("data-chart");
    MockHttpServletResponse file =
        ask("/compare/table.csv?with=" + id + "&with=" + another, reviewer);
    assertThat(file.getStatus()).isEqualTo(303);
  }

  @Test
  void askingAndScoringAgainAreClosed() throws Exception {
    for (String address : List.of("/ask", "/scores", "/matters", "/frontier", "/crux/" + sister)) {
      int status =
          mvc.perform(post("/proposals/" + id + address).with(by(reviewer)).with(csrf()))
              .andReturn()
              .getResponse()
              .getStatus();
      assertThat(status).as(address).isEqualTo(403);
    }
  }

  @Test
  void copiesAreNoWayAround() throws Exception {
    UUID copy = as(reviewer, () -> proposals.copyOf(id, List.of(), "Mine")).id();
    scoring.score(copy);
    assertThat(ask("/proposals/" + copy, reviewer).getContentAsString())
        .contains("answer by yourself first");
    UUID model = proposals.find(id).orElseThrow().modelId();
    assertThat(as(reviewer, () -> veil.hidesModel(model))).isTrue();
    assertThat(as(board.chair, () -> veil.hidesModel(model))).isFalse();
  }

  @Test
  void trailHidesItsLines() {
    assertThat(as(reviewer, veil::hiddenSubjectIds))
        .containsExactlyInAnyOrder(id.toString(), sister.toString());
    assertThat(as(board.chair, veil::hiddenSubjectIds)).isEmpty();
    assertThat(veil.hiddenSubjectIds()).as("Slipway itself").isEmpty();
  }

  @Test
  void everythingIsShownWhenTheRoundIsOver() throws Exception {
    board.close(id, 0);
    assertThat(secretsIn(ask("/proposals/" + id, reviewer))).isNotEmpty();
  }

  @Test
  void secondRoundHidesNoScore() throws Exception {
    board.answer(board.bo, id, RATE, 0.001, 0.002, 0.005);
    board.close(id, 1);
    board.openAgain(id);
    assertThat(as(reviewer, () -> veil.hides(id))).isFalse();
  }

  @Test
  void whoIsNotAskedSeesAsBefore() throws Exception {
    PersonCard other = join(people, "Not asked", Role.REVIEWER);
    assertThat(secretsIn(ask("/proposals/" + id, other))).isNotEmpty();
  }

  private MockHttpServletResponse ask(String address, PersonCard who) throws Exception {
    return mvc.perform(get(address).with(by(who))).andReturn().getResponse();
  }

  /** Every GET below a proposal's address, with what stands in braces filled in. */
  private List<String> addresses() {
    Map<String, String> fill =
        Map.of(
            "{id}", id.toString(),
            "{scoreId}", score.id().toString(),
            "{otherId}", sister.toString(),
            "{key}", RATE,
            "{one}", reviewer.id().toString(),
            "{other}", board.bo.id().toString());
    return mappings.getHandlerMethods().keySet().stream()
        .filter(VeilIT::isGet)
        .flatMap(info -> info.getPatternValues().stream())
        .filter(pattern -> pattern.contains("proposals") && pattern.contains("{id}"))
        .map(
            pattern -> {
              String address = pattern;
              for (Map.Entry<String, String> one : fill.entrySet()) {
                address = address.replace(one.getKey(), one.getValue());
              }
              return address.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
            })
        .distinct()
        .toList();
  }

  private static boolean isGet(RequestMappingInfo info) {
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    return methods.isEmpty() || methods.contains(RequestMethod.GET);
  }

  /** The likelihoods of the score as files and as pages write them. */
  private Set<String> secretsIn(MockHttpServletResponse answer) throws Exception {
    Numbers numbers = new Numbers(messages);
    Estimate bad = score.answer().asProposed().bad();
    Estimate good = score.answer().asProposed().good();
    String text = answer.getContentAsString();
    return List.of(
            Double.toString(bad.mean()),
            Double.toString(good.mean()),
            numbers.frequency(bad.mean()) + " (",
            numbers.frequency(good.mean()) + " (",
            numbers.percent(bad.mean()) + "<",
            numbers.percent(good.mean()) + "<")
        .stream()
        .filter(text::contains)
        .collect(Collectors.toSet());
  }
}
