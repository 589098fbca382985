package dev.slipway.system;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.account.TestPeople.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.slipway.IntegrationTest;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.TestPeople;
import dev.slipway.decision.Decision;
import dev.slipway.decision.DecisionContent;
import dev.slipway.decision.DecisionService;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.decision.Verdict;
import dev.slipway.desk.DeskWorld;
import dev.slipway.elicitation.Board;
import dev.slipway.elicitation.answer.Answer;
import dev.slipway.elicitation.answer.AnswerService;
import dev.slipway.elicitation.discussion.Discussion;
import dev.slipway.pathway.question.Question;
import dev.slipway.precedent.cases.CaseDetails;
import dev.slipway.precedent.cases.CaseOrigin;
import dev.slipway.precedent.cases.CaseService;
import dev.slipway.precedent.cases.CaseSuccessor;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Claim;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.Transition;
import dev.slipway.proposal.evidence.EvidenceExamples;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.scoring.ScoringService;
import dev.slipway.stats.Quantity;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** Whatever people can write freely is a script, and every page shows it as the text that it is. */
@TestPropertySource(properties = "spring.application.name=slipway-decisions")
class ScriptsIT extends IntegrationTest {

  private static final String ATTACK =
      "=1+1<script>alert('%s')</script>\"><img src=x onerror=alert(1)>";

  @Autowired private MockMvc mvc;
  @Autowired private Board board;
  @Autowired private DecisionWorld world;
  @Autowired private People people;
  @Autowired private ProfileService profiles;
  @Autowired private ProposalService proposals;
  @Autowired private EvidenceService evidence;
  @Autowired private AnswerService answers;
  @Autowired private Discussion discussion;
  @Autowired private ScoringService scoring;
  @Autowired private DecisionService decisions;
  @Autowired private CaseService cases;

  private PersonCard reader;
  private UUID id;

  @BeforeEach
  void everythingIsAScript() {
    reader = TestPeople.join(people, attack("name"), Role.AUDITOR, Role.ADMINISTRATOR);
    UUID model = profiles.add(DeskWorld.model(attack("model"), attack("maker"), 3e9)).id();
    List<Claim> claims =
        List.of(
            new Claim(
                Question.parse(Board.RATE).orElseThrow(),
                Quantity.of(0.001, 0.002, 0.004),
                attack("claim")));
    id =
        as(
            board.submitter,
            () -> proposals.create(DeskWorld.asking(model, attack("question"), 36, claims)).id());
    as(
        board.submitter,
        () -> {
          evidence.add(id, EvidenceExamples.redTeam(attack("evidence")), null);
          proposals.submit(id, null);
        });
    board.open(id);
    Answer said = new Answer(Quantity.of(0.001, 0.01, 0.02), attack("reason"), List.of());
    as(board.ada, () -> answers.give(id, Board.RATE, said));
    board.close(id, 1);
    as(board.bo, () -> discussion.say(id, Board.RATE, attack("comment")));
  }

  @Test
  void pagesOfAProposalShowThem() throws Exception {
    shows("/proposals/" + id + "/estimates", "question", "reason", "comment");
    shows("/trail?q=question", "question");
    as(board.chair, () -> proposals.move(id, Transition.FINISH_ESTIMATES));
    scoring.score(id);
    Decision made = as(board.chair, this::decide);
    String address = "/proposals/" + id;
    shows(address, "question", "model", "evidence", "claim", "decision");
    shows(address + "/decisions/" + made.id(), "question", "decision", "against");
    shows(address + "/reviewers", "question");
    shows("/");
    shows("/waiting");
    shows("/proposals?model=" + proposals.find(id).orElseThrow().modelId(), "question", "model");
    shows("/models", "model", "maker");
    shows("/people", "name");
    shows("/compare");
  }

  @Test
  void inboxShowsThem() throws Exception {
    String page = page(get("/inbox").with(by(board.ada)));
    assertThat(page).contains("alert(&#39;question&#39;)");
    inert("/inbox", page);
  }

  /** Leaves no case behind. */
  @Test
  @Transactional
  void tablesToTakeAwayHoldTextsAndNoFormulas() throws Exception {
    String key = "raft-" + UUID.randomUUID().toString().substring(0, 8);
    cases.add(caseOf(key));
    shows("/cases/" + key, "capability", "originator", "successor", "note");
    assertThat(cells("/cases/export")).anyMatch(cell -> cell.startsWith("'=1+1<script>"));
    assertThat(cells("/trail/lines.csv")).anyMatch(cell -> cell.startsWith("'=1+1<script>"));
  }

  /** None of which a spreadsheet takes for a formula. */
  private List<String> cells(String address) throws Exception {
    String table = page(get(address).with(by(reader)));
    try (CSVParser rows = CSVParser.parse(new StringReader(table), CSVFormat.RFC4180)) {
      List<String> cells = rows.stream().flatMap(row -> row.toList().stream()).toList();
      assertThat(cells).noneMatch(cell -> cell.matches("(?s)[=+@-].*"));
      return cells;
    }
  }

  private Decision decide() {
    DecisionContent content =
        new DecisionContent(
            Verdict.APPROVE, null, attack("decision"), attack("against"), List.of());
    return decisions.propose(id, world.score(id), 0, content, DecisionWorld.PASSWORD);
  }

  private static CaseDetails caseOf(String key) {
    LocalDate announced = LocalDate.of(2021, 6, 1);
    return new CaseDetails(
        key,
        attack("capability"),
        "text",
        new CaseOrigin(attack("originator"), attack("boat"), announced, "hosted", null),
        new CaseSuccessor(
            attack("successor"),
            "Raft",
            announced.plusDays(90),
            "api",
            CaseSuccessor.Event.COPYCAT,
            false,
            true),
        ReferenceCase.Confidence.HIGH,
        ReferenceCase.Use.PRIMARY,
        List.of("https://quay.example/mail"),
        attack("note"));
  }

  private void shows(String address, String... what) throws Exception {
    String page = page(get(address).with(by(reader)));
    for (String each : what) {
      assertThat(page).as(address).contains("alert(&#39;" + each + "&#39;)");
    }
    inert(address, page);
  }

  private static void inert(String address, String page) {
    assertThat(page).as(address).doesNotContain("<script>alert", "<img src=x").contains("</html>");
  }

  private String page(MockHttpServletRequestBuilder request) throws Exception {
    var answer = mvc.perform(request).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString();
  }

  private static String attack(String where) {
    return ATTACK.formatted(where);
  }
}
