package dev.slipway.system;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.account.TestPeople.by;
import static dev.slipway.account.TestPeople.join;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import dev.slipway.IntegrationTest;
import dev.slipway.account.Passwords;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.link.PasswordLinks;
import dev.slipway.account.token.ApiTokens;
import dev.slipway.account.token.NewToken;
import dev.slipway.account.token.Scope;
import dev.slipway.decision.Decision;
import dev.slipway.decision.DecisionService;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.decision.Decisions;
import dev.slipway.draft.Drafts;
import dev.slipway.draft.FormAddress;
import dev.slipway.elicitation.Board;
import dev.slipway.elicitation.RoundService;
import dev.slipway.elicitation.answer.AnswerService;
import dev.slipway.notice.Inbox;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceExamples;
import dev.slipway.proposal.evidence.EvidenceService;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What is somebody else's, or of another proposal, is not reached by knowing its identifier. */
@TestPropertySource(properties = "spring.application.name=slipway-decisions")
class OthersThingsIT extends IntegrationTest {

  @Autowired private MockMvc mvc;
  @Autowired private Board board;
  @Autowired private DecisionWorld world;
  @Autowired private People people;
  @Autowired private Passwords passwords;
  @Autowired private PasswordLinks links;
  @Autowired private ApiTokens tokens;
  @Autowired private Inbox inbox;
  @Autowired private Drafts drafts;
  @Autowired private EvidenceService evidence;
  @Autowired private RoundService rounds;
  @Autowired private AnswerService answers;
  @Autowired private DecisionService service;
  @Autowired private Decisions decisions;

  @Test
  void tokens() throws Exception {
    NewToken given = new NewToken("Notebook", Scope.WRITE, Duration.ofDays(1));
    String token = as(board.ada, () -> tokens.make(board.ada.id(), given));
    UUID id = tokens.of(board.ada.id()).get(0).id();

    assertThat(send(post("/you/tokens/{id}/revoke", id), board.bo)).isEqualTo(404);
    assertThat(tokens.use(token)).isPresent();
    assertThat(send(post("/you/tokens/{id}/revoke", id), board.ada)).isEqualTo(302);
    assertThat(tokens.use(token)).isEmpty();
  }

  @Test
  void notices() throws Exception {
    board.asked();
    UUID line = as(board.ada, () -> inbox.page(0)).getContent().get(0).id();
    int unread = as(board.ada, inbox::unread);

    assertThat(send(post("/inbox/{id}/read", line), board.bo)).isLessThan(500);
    assertThat(as(board.ada, inbox::unread)).isEqualTo(unread);
    assertThat(send(post("/inbox/{id}/read", line), board.ada)).isEqualTo(302);
    assertThat(as(board.ada, inbox::unread)).isEqualTo(unread - 1);
  }

  @Test
  void drafts() throws Exception {
    String form = "/models/new";
    String typed =
        "{\"form\":\"%s\",\"title\":\"\",\"basis\":\"\",\"seen\":0,\"rows\":[],"
            + "\"typed\":{\"name\":{\"values\":[\"A secret boat\"],\"at\":1}}}";
    MockHttpServletRequestBuilder typing =
        post("/drafts").contentType("application/json").content(typed.formatted(form));
    assertThat(send(typing, board.submitter)).isEqualTo(200);
    PersonCard other = join(people, "Sly", Role.SUBMITTER);

    assertThat(page(get(form), other)).doesNotContain("A secret boat");
    assertThat(send(post("/drafts/discard").param("form", form), other)).isEqualTo(302);
    assertThat(as(board.submitter, () -> drafts.find(new FormAddress(form)))).isPresent();
  }

  @Test
  void evidenceOfAnotherProposal() throws Exception {
    UUID one = board.submitted();
    UUID other = board.submitted();
    Evidence kept =
        as(board.submitter, () -> evidence.add(one, EvidenceExamples.redTeam("Ours"), null));

    String forged = "/proposals/" + other + "/evidence/" + kept.id();
    for (String end : new String[] {"/file", "/edit", "/withdraw"}) {
      assertThat(send(get(forged + end), board.submitter)).as(end).isEqualTo(404);
    }
    assertThat(send(post(forged + "/withdraw").param("reason", "x"), board.submitter))
        .isEqualTo(404);
    assertThat(evidence.find(one, kept.id()).orElseThrow().withdrawnReason()).isNull();
  }

  @Test
  void answersAndRoundsOfAnotherBoard() throws Exception {
    UUID id = board.asked();
    String address = "/proposals/" + id + "/estimates";
    PersonCard stranger = join(people, "Eve", Role.REVIEWER);

    mvc.perform(get(address + "/questions/" + Board.RATE).with(by(stranger)))
        .andExpect(redirectedUrl(address));
    assertThat(send(answering(address), stranger)).isEqualTo(302);
    assertThat(as(stranger, () -> answers.mine(id))).isEmpty();
    assertThat(send(post(address + "/close").param("seen", "0"), stranger)).isEqualTo(403);
    assertThat(send(post(address + "/close").param("seen", "0"), board.ada)).isEqualTo(403);
    assertThat(rounds.panel(id).orElseThrow().round().isOpen()).isTrue();
  }

  @Test
  void decisionsOfAnotherProposal() throws Exception {
    world.policy(0.9, 1);
    PersonCard chair = world.person("Cleo", Role.CHAIR);
    UUID one = world.ready(board.submitter, chair);
    UUID other = world.ready(board.submitter, chair);
    Decision made =
        as(
            chair,
            () ->
                service.propose(
                    one, world.score(one), 0, DecisionWorld.approval(""), DecisionWorld.PASSWORD));

    String forged = "/proposals/" + other + "/decisions/" + made.id();
    assertThat(send(get(forged), chair)).isEqualTo(404);
    assertThat(send(post(forged + "/dissents").param("reason", "No"), board.ada)).isEqualTo(404);
    assertThat(
            send(
                post(forged + "/signatures")
                    .param("content", made.contentHash())
                    .param("password", DecisionWorld.PASSWORD),
                chair))
        .isEqualTo(404);
    assertThat(decisions.of(other)).isEmpty();
  }

  /** The same form sent again changes nothing again. */
  @Test
  void formsThatAreSentTwice() throws Exception {
    UUID id = board.submitted();
    assertThat(send(opening(id), board.chair)).isEqualTo(302);
    int seats = rounds.panel(id).orElseThrow().seats().size();
    assertThat(send(opening(id), board.chair)).isIn(302, 409, 422);
    assertThat(rounds.panel(id).orElseThrow().roundNumber()).isEqualTo(1);
    assertThat(rounds.panel(id).orElseThrow().seats()).hasSize(seats);

    world.policy(0.9, 1);
    PersonCard chair = world.person("Cleo", Role.CHAIR);
    UUID ready = world.ready(board.submitter, chair);
    assertThat(send(deciding(ready), chair)).isEqualTo(302);
    assertThat(send(deciding(ready), chair)).isEqualTo(409);
    assertThat(decisions.of(ready)).hasSize(1);
  }

  @Test
  void linkThatWasUsed() throws Exception {
    String code = as(board.chair, () -> links.make(board.ada.id())).code();
    assertThat(mvc.perform(choosing(code, "a boat of my own")).andReturn().getResponse())
        .satisfies(answer -> assertThat(answer.getStatus()).isEqualTo(302));
    int again =
        mvc.perform(choosing(code, "a boat of theirs")).andReturn().getResponse().getStatus();
    assertThat(again).isIn(404, 410);
    assertThat(passwords.opens(board.ada.signInName(), "a boat of theirs")).isEmpty();
    assertThat(passwords.opens(board.ada.signInName(), "a boat of my own")).isPresent();
  }

  @Test
  void tokenOfAnotherSession() throws Exception {
    RequestPostProcessor foreign = csrf().useInvalidToken();
    int answer =
        mvc.perform(post("/inbox/read").with(by(board.ada)).with(foreign))
            .andReturn()
            .getResponse()
            .getStatus();
    assertThat(answer).isEqualTo(403);
  }

  private static MockHttpServletRequestBuilder answering(String address) {
    return post(address + "/questions/" + Board.RATE)
        .param("numbers.low", "0.1%")
        .param("numbers.middle", "0.2%")
        .param("numbers.high", "0.5%")
        .param("reason", "Because");
  }

  private MockHttpServletRequestBuilder opening(UUID id) {
    return post("/proposals/{id}/estimates/open", id)
        .param("reviewers", board.ada.id().toString(), board.bo.id().toString())
        .param("closesOn", LocalDate.now().plusDays(3).toString());
  }

  private MockHttpServletRequestBuilder deciding(UUID id) {
    return post("/proposals/{id}/decide", id)
        .param("score", world.score(id).toString())
        .param("seen", "0")
        .param("verdict", "APPROVE")
        .param("reasons", "Much good in it")
        .param("password", DecisionWorld.PASSWORD);
  }

  private static MockHttpServletRequestBuilder choosing(String code, String password) {
    return post("/choose-password")
        .param("code", code)
        .param("password", password)
        .param("repeated", password)
        .with(csrf());
  }

  private int send(MockHttpServletRequestBuilder request, PersonCard person) throws Exception {
    return mvc.perform(request.with(by(person)).with(csrf())).andReturn().getResponse().getStatus();
  }

  private String page(MockHttpServletRequestBuilder request, PersonCard person) throws Exception {
    return mvc.perform(request.with(by(person))).andReturn().getResponse().getContentAsString();
  }
}
