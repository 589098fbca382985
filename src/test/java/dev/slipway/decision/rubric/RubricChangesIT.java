package dev.slipway.decision.rubric;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.account.TestPeople.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.audit.Trail;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.rubric.Rubrics;
import dev.slipway.rubric.edition.Entry;
import dev.slipway.rubric.edition.RubricDocument;
import dev.slipway.rubric.edition.Statement;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.backcast.Backcast;
import dev.slipway.scoring.backcast.Backcasts;
import dev.slipway.scoring.json.StoredJson;
import dev.slipway.scoring.prospect.Prospect;
import dev.slipway.scoring.prospect.Prospects;
import dev.slipway.stats.Quantity;
import dev.slipway.undo.UndoRefusedException;
import dev.slipway.undo.UndoService;
import dev.slipway.undo.UndoSteps;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The board writes a version of the rubric, and two people bring it into force. */
@TestPropertySource(properties = "spring.application.name=slipway-decisions")
class RubricChangesIT extends IntegrationTest {

  private static final UUID HELD = UUID.fromString("00000000-0000-4000-8000-000000000101");

  private static final String FRICTION = "/rubric/draft/entries/friction";

  @Autowired private RubricDrafts drafts;
  @Autowired private RubricChanges changes;
  @Autowired private Rubrics rubrics;
  @Autowired private Backcasts backcasts;
  @Autowired private Prospects prospects;
  @Autowired private JdbcClient jdbc;
  @Autowired private ScoringService scoring;
  @Autowired private DecisionWorld world;
  @Autowired private Trail trail;
  @Autowired private UndoService undo;
  @Autowired private MockMvc mvc;

  private PersonCard administrator;
  private PersonCard chair;

  @BeforeEach
  void people() {
    administrator = world.person("Ada", Role.ADMINISTRATOR);
    chair = world.person("Cleo", Role.CHAIR);
  }

  /** Others' tests start from the version that comes with Slipway. */
  @AfterEach
  void asBefore() {
    rubrics.adopt(2, "as before", "Ada", "Cleo");
    jdbc.sql("delete from backcast where id = ?").param(HELD).update();
    if (drafts.find().isPresent()) {
      as(chair, drafts::discard);
    }
  }

  @Test
  void isInForceForNewProposalsOnceTwoPeopleAgree() throws Exception {
    PersonCard submitter = world.person("Sam", Role.SUBMITTER);
    UUID scored = world.ready(submitter, chair);
    int version = written(0.02);
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(prospects.of(version)).isPresent());
    assertThat(backcasts.of(version)).isPresent();

    AdoptionProposal proposal = as(administrator, () -> changes.propose(version, "Our logs"));
    assertThat(rubrics.current().version()).isEqualTo(2);
    refused("rubric.refused.proposed", () -> as(chair, () -> changes.propose(version, "Too")));
    mvc.perform(get("/rubric/versions/" + version).with(by(chair)))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("Our logs"),
                        containsString("What it would do to open proposals"),
                        containsString("/proposals/" + scored),
                        not(containsString("??")))));
    as(chair, () -> changes.confirm(proposal.id()));

    assertThat(rubrics.current().version()).isEqualTo(version);
    assertThat(rubrics.current().answers().answer(Question.FRICTION)).isEqualTo(Quantity.of(0.02));
    assertThat(rubrics.of(scored).version()).isEqualTo(2);
    assertThat(rubrics.of(UUID.randomUUID()).version()).isEqualTo(version);
    Prospect.Line foretold = prospect(version, scored);
    assertThat(foretold.from()).isEqualTo(2);
    agrees(foretold.before(), scoring.current(scored).orElseThrow().first());
    Score anew = scoring.scoreAnew(scored).first();
    assertThat(anew.rubricVersion()).isEqualTo(version);
    agrees(foretold.after(), anew);
    assertThat(foretold.after()).isNotEqualTo(foretold.before());
    assertThat(changes.open()).isEmpty();
    assertThat(trail.newestFirst(Integer.toString(version), 0).getContent())
        .extracting(Trail.Line::action)
        .containsExactly("rubric.adopted", "rubric.proposed", "rubric.written");
    assertThat(trail.newestFirst("draft", 0).getContent())
        .extracting(Trail.Line::action)
        .contains("rubric.draft.begun", "rubric.draft.changed");
  }

  /** What an installation that was upgraded is offered. */
  @Test
  void aVersionThatCameWithTheProductIsAdoptedTheSameWay() throws Exception {
    rubrics.adopt(1, "as it was", "Ada", "Cleo");
    mvc.perform(get("/rubric/versions/2").with(by(administrator)))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("What it changes against version 1"),
                        containsString("Organised groups that would use it"),
                        containsString("as forecast for the day of decision"),
                        not(containsString("??")))));
    held(2);
    AdoptionProposal proposal = as(chair, () -> changes.propose(2, "It tells models apart"));
    as(administrator, () -> changes.confirm(proposal.id()));
    assertThat(rubrics.current().version()).isEqualTo(2);
  }

  @Test
  void nobodyAdoptsAloneAndNobodyElseAtAll() {
    held(1);
    PersonCard both = world.person("Bo", Role.ADMINISTRATOR, Role.CHAIR);
    AdoptionProposal proposal = as(both, () -> changes.propose(1, "Back"));
    forbidden(() -> as(both, () -> changes.confirm(proposal.id())));
    PersonCard reviewer = world.person("Rey", Role.REVIEWER);
    forbidden(() -> as(reviewer, () -> changes.confirm(proposal.id())));
    forbidden(() -> as(reviewer, () -> changes.propose(1, "Me")));
    forbidden(() -> as(reviewer, () -> drafts.begin(2)));
    as(chair, () -> changes.drop(proposal.id()));
    refused("change.refused.gone", () -> as(administrator, () -> changes.confirm(proposal.id())));
    refused("rubric.refused.same", () -> as(chair, () -> changes.propose(2, "It is")));
    refused("rubric.refused.version", () -> as(chair, () -> changes.propose(99, "None")));
  }

  @Test
  void whatWasDroppedWaitsAgainUnlessItWasProposedAnew() {
    held(1);
    AdoptionProposal proposal = as(chair, () -> changes.propose(1, "Back"));
    as(chair, () -> changes.drop(proposal.id()));
    UUID mistake = UndoSteps.last(jdbc, chair);

    assertThat(as(chair, () -> undo.undo(mistake))).isEqualTo("/rubric/versions/1");

    AdoptionProposal again = changes.open().get(0);
    assertThat(changes.open()).hasSize(1);
    assertThat(again.version()).isEqualTo(proposal.version());
    assertThat(again.waiting().by()).isEqualTo(chair.id());
    assertThat(trail.newestFirst("1", 0).getContent())
        .extracting(Trail.Line::action)
        .startsWith("rubric.restored", "rubric.dropped", "rubric.proposed");

    as(chair, () -> changes.drop(again.id()));
    UUID late = UndoSteps.last(jdbc, chair);
    UUID anew = as(administrator, () -> changes.propose(1, "Anew")).id();
    assertThatExceptionOfType(UndoRefusedException.class)
        .isThrownBy(() -> as(chair, () -> undo.undo(late)));
    assertThat(changes.open()).extracting(AdoptionProposal::id).containsExactly(anew);
  }

  @Test
  void whatHasNotBeenHeldAgainstRealModelsIsNotAdopted() {
    int unchecked = rubrics.next();
    String document = RubricDocument.of(rubrics.document(2).orElseThrow()).text();
    // As a later release would bring it, and not as the board writes it: nobody asks for a check.
    jdbc.sql("insert into rubric (version, name, document, loaded_at) values (?, ?, ?, ?)")
        .params(unchecked, "New", RubricDocument.of(document).named(unchecked, "New", "").text())
        .param(OffsetDateTime.now(ZoneOffset.UTC))
        .update();
    refused("rubric.refused.backcast", () -> as(chair, () -> changes.propose(unchecked, "Now")));
    held(unchecked);
    as(chair, () -> changes.drop(as(chair, () -> changes.propose(unchecked, "Now")).id()));
  }

  @Test
  void faultsStandBesideTheFieldAndNothingTypedIsLost() throws Exception {
    as(chair, () -> drafts.begin(2));
    send(FRICTION, "0.1", "0.04", "abc", "")
        .andExpect(status().isUnprocessableContent())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("id=\"first.high-error\""),
                        containsString("value=\"abc\""),
                        containsString("Say where the answer comes from"))));
    send(FRICTION, "0.1", "0.04", "0.2", "ours")
        .andExpect(content().string(containsString("href=\"#first\"")));
    send(FRICTION, "", "1.5", "", "ours")
        .andExpect(content().string(containsString("Enter shares from 0 to 1")));
    assertThat(drafts.find().orElseThrow().drafted()).isEmpty();
    send(FRICTION, "1 %", "2 %", "5 %", "ours").andExpect(redirectedUrl("/rubric/draft"));
    Statement kept = drafts.find().orElseThrow().drafted().get("friction").content();
    assertThat(kept)
        .isEqualTo(new Statement(List.of(Quantity.of(0.01, 0.02, 0.05)), "ours", "Yearbook 2026"));
    mvc.perform(get("/rubric/draft").with(by(administrator)))
        .andExpect(content().string(allOf(containsString("ours"), not(containsString("??")))));
  }

  @Test
  void whoComesSecondSeesWhatTheOtherWrote() throws Exception {
    as(chair, () -> drafts.begin(2));
    change("friction", new Statement(List.of(Quantity.of(0.03)), "Ada’s logs", ""), "");
    send(FRICTION, "", "0.05", "", "mine")
        .andExpect(status().isConflict())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("Ada’s logs"),
                        containsString("value=\"0.05\""),
                        containsString("Somebody else has changed this answer"))));
  }

  @Test
  void aDraftThatChangesNothingIsNoVersion() throws Exception {
    as(chair, () -> drafts.begin(2));
    refused("rubric.draft.refused.exists", () -> as(administrator, () -> drafts.begin(1)));
    Statement before = drafts.find().orElseThrow().statement(entry("friction"));
    change("friction", new Statement(List.of(Quantity.of(0.03)), "ours", ""), "");
    String stamp = drafts.find().orElseThrow().stamp(entry("friction"));
    change("friction", before, stamp);
    assertThat(drafts.find().orElseThrow().drafted()).isEmpty();
    mvc.perform(post("/rubric/draft/finish").with(by(chair)).with(csrf()).param("name", "Ours"))
        .andExpect(status().isConflict())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("change an answer or a benchmark"),
                        containsString("value=\"Ours\""))));
    mvc.perform(get("/rubric/draft/discard").with(by(chair)))
        .andExpect(content().string(containsString("The draft holds no changes.")));
    as(chair, drafts::discard);
    refused("rubric.draft.refused.gone", () -> as(chair, drafts::discard));
    mvc.perform(post("/rubric/draft/discard").with(by(chair)).with(csrf()))
        .andExpect(status().isConflict())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("class=\"btn btn-primary\" href=\"/rubric\""),
                        not(containsString("Back to the proposal")))));
  }

  private Prospect.Line prospect(int version, UUID proposal) {
    return prospects.of(version).orElseThrow().lines().stream()
        .filter(each -> each.proposalId().equals(proposal))
        .findFirst()
        .orElseThrow();
  }

  /** With what the score itself says of the plan as planned. */
  private static void agrees(Prospect.@Nullable Likelihoods foretold, Score score) {
    Assessment planned = score.answer().first().assessment();
    assertThat(Objects.requireNonNull(foretold).bad())
        .isCloseTo(planned.bad().mean(), within(1e-12));
    assertThat(foretold.good()).isCloseTo(planned.good().mean(), within(1e-12));
  }

  private int written(double friction) {
    as(chair, () -> drafts.begin(2));
    change(
        "friction", new Statement(List.of(Quantity.of(friction)), "our logs", "logs of 2026"), "");
    return as(chair, () -> drafts.finish("Rubric of the board", "After a year"));
  }

  /** As if a version had been held against real models, which takes long. */
  private void held(int version) {
    LocalDate day = LocalDate.of(2026, 11, 28);
    Backcast nothing =
        new Backcast(
            version,
            PathwayModel.ENGINE_VERSION,
            day,
            new Backcast.Range(0, 0, 0),
            List.of(),
            List.of());
    jdbc.sql(
            "insert into backcast (id, rubric_version, engine_version, as_of, results, made_at)"
                + " values (?, ?, ?, ?, ?, current_timestamp)")
        .params(HELD, version, nothing.engineVersion(), day, StoredJson.write(nothing))
        .update();
  }

  private void change(String key, Statement statement, String seen) {
    as(administrator, () -> drafts.change(entry(key), statement, seen));
  }

  private Entry entry(String key) {
    return drafts.find().orElseThrow().entry(key).orElseThrow();
  }

  private ResultActions send(String address, String low, String middle, String high, String basis)
      throws Exception {
    return mvc.perform(
        post(address)
            .with(by(chair))
            .with(csrf())
            .param("first.low", low)
            .param("first.middle", middle)
            .param("first.high", high)
            .param("basis", basis)
            .param("source", "Yearbook 2026")
            .param("seen", ""));
  }

  private static void forbidden(ThrowingCallable call) {
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RefusedTransition.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
