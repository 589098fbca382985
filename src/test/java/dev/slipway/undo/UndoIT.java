package dev.slipway.undo;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.account.TestPeople.by;
import static dev.slipway.account.TestPeople.join;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.audit.Change;
import dev.slipway.audit.Trail;
import dev.slipway.catalogue.Catalogue;
import dev.slipway.draft.Draft;
import dev.slipway.draft.DraftUpdate;
import dev.slipway.draft.Drafts;
import dev.slipway.draft.FormAddress;
import dev.slipway.draft.Typing;
import dev.slipway.elicitation.Board;
import dev.slipway.precedent.cases.CaseService;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.ProfilesForTests;
import dev.slipway.profile.artefact.Artefact;
import dev.slipway.profile.artefact.ArtefactService;
import dev.slipway.profile.artefact.Digest;
import dev.slipway.profile.artefact.NewArtefact;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.ProposalState;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceExamples;
import dev.slipway.proposal.evidence.EvidenceService;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;

/** Each step that can be taken back is, exactly, by whoever took it and by nobody else. */
@RecordApplicationEvents
class UndoIT extends IntegrationTest {

  @Autowired private UndoService undo;
  @Autowired private Board board;
  @Autowired private People people;
  @Autowired private ProposalService proposals;
  @Autowired private EvidenceService evidence;
  @Autowired private ProfileService profiles;
  @Autowired private ArtefactService artefacts;
  @Autowired private Catalogue catalogue;
  @Autowired private CaseService cases;
  @Autowired private Drafts drafts;
  @Autowired private Trail trail;
  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvc mvc;
  @Autowired private ApplicationEvents events;

  private PersonCard sue;

  @BeforeEach
  void somebody() {
    sue = board.submitter;
  }

  @Test
  void withdrawnProposalStandsAgainWhereItStood() {
    UUID id = board.submitted();
    UUID step = withdrawn(id);
    assertThat(proposal(id).state()).isEqualTo(ProposalState.WITHDRAWN);

    assertThat(as(sue, () -> undo.undo(step))).isEqualTo("/proposals/" + id);

    assertThat(proposal(id).state()).isEqualTo(ProposalState.SUBMITTED);
    assertThat(proposal(id).withdrawnAt()).isNull();
    List<Trail.Line> lines = trail.newestFirst(id.toString(), 0).getContent();
    assertThat(lines)
        .extracting(Trail.Line::action)
        .startsWith("proposal.restored", "proposal.withdrawn");
    assertThat(lines.get(0).changes())
        .containsExactly(new Change("state", "WITHDRAWN", "SUBMITTED"));
  }

  @Test
  void nothingIsOfferedWhereAnswersWereShown() {
    UUID id = board.asked();
    as(sue, () -> proposals.withdraw(id, null));
    assertThat(events.stream(UndoOffered.class)).isEmpty();
  }

  @Test
  void everythingElseComesBackAsItWas() {
    UUID proposal = board.begun();
    Evidence entry =
        as(sue, () -> evidence.add(proposal, EvidenceExamples.redTeam("Nothing found"), null));
    as(sue, () -> evidence.withdraw(proposal, entry.id(), entry.version(), "By mistake"));
    undoLast(sue);
    Evidence again = evidence.find(proposal, entry.id()).orElseThrow();
    assertThat(again.withdrawn()).isFalse();
    assertThat(again.withdrawnReason()).isNull();
    assertThat(trail.newestFirst(proposal.toString(), 0).getContent())
        .extracting(Trail.Line::action)
        .startsWith("evidence.restored", "evidence.withdrawn");

    UUID model = proposal(proposal).modelId();
    Digest digest = Digest.of(model.toString());
    as(sue, () -> artefacts.add(model, List.of(new NewArtefact(digest, "weights"))));
    Artefact before = artefacts.find(digest).orElseThrow();
    as(sue, () -> artefacts.remove(model, digest));
    undoLast(sue);
    assertThat(artefacts.find(digest)).contains(before);

    PersonCard keeper = join(people, "Kay", Role.ADMINISTRATOR);
    int revision = catalogue.find("filters").orElseThrow().revision();
    as(keeper, () -> catalogue.retire("filters", revision));
    assertThat(catalogue.find("filters").orElseThrow().retired()).isTrue();
    undoLast(keeper);
    assertThat(catalogue.find("filters").orElseThrow().retired()).isFalse();

    ReferenceCase row = cases.ofCase("gpt3").get(0);
    as(keeper, () -> cases.withdraw(row.id(), row.version(), "By mistake"));
    assertThat(cases.find(row.id()).orElseThrow().withdrawn()).isTrue();
    undoLast(keeper);
    assertThat(cases.find(row.id()).orElseThrow().withdrawn()).isFalse();
  }

  @Test
  void discardedDraftStandsInItsFormAgain() {
    FormAddress form = new FormAddress("/proposals/" + board.begun() + "/edit");
    Draft before = as(sue, () -> typed(form, "Paper Boat"));
    as(sue, () -> drafts.discard(form));
    assertThat(as(sue, () -> drafts.find(form))).isEmpty();

    undoLast(sue);

    Draft again = as(sue, () -> drafts.find(form)).orElseThrow();
    assertThat(again.fields()).isEqualTo(before.fields());
    assertThat(again.basis()).isEqualTo(before.basis());
    assertThat(again.title()).isEqualTo(before.title());

    as(sue, () -> drafts.discard(form));
    as(sue, () -> typed(form, "Begun anew"));
    UUID step = last();
    assertRefused("undo.refused.changed", sue, step);
  }

  private Draft typed(FormAddress form, String name) {
    Typing typing = new Typing(List.of(name), System.currentTimeMillis());
    drafts.type(new DraftUpdate(form, "A title", "1", 0, Map.of("name", typing), Set.of()));
    return drafts.find(form).orElseThrow();
  }

  @Test
  void nothingIsUndoneTwiceOrLateOrOverAnothersWorkOrForSomebodyElse() {
    UUID first = board.begun();
    UUID twice = withdrawn(first);
    as(sue, () -> undo.undo(twice));
    assertRefused("undo.refused.twice", sue, twice);

    UUID late = withdrawn(board.begun());
    jdbc.sql("update undo_step set done_at = done_at - interval '601' second where id = ?")
        .param(late)
        .update();
    assertRefused("undo.refused.late", sue, late);
    undo.forget();
    assertRefused("undo.refused.late", sue, late);

    UUID id = board.submitted();
    UUID changed = withdrawn(id);
    as(board.chair, () -> proposals.mark(id, "Internal"));
    assertRefused("undo.refused.changed", sue, changed);
    assertThat(proposal(id).state()).isEqualTo(ProposalState.WITHDRAWN);

    UUID hers = withdrawn(board.begun());
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> as(board.chair, () -> undo.undo(hers)));
  }

  @Test
  void digestThatAnotherModelHasNowStaysThere() {
    UUID model = proposal(board.begun()).modelId();
    Digest digest = Digest.of(model.toString());
    as(sue, () -> artefacts.add(model, List.of(new NewArtefact(digest, "weights"))));
    as(sue, () -> artefacts.remove(model, digest));
    UUID step = last();
    UUID other = profiles.add(ProfilesForTests.details("Yawl " + UUID.randomUUID())).id();
    artefacts.add(other, List.of(new NewArtefact(digest, "theirs")));

    assertRefused("undo.refused.changed", sue, step);
    assertThat(artefacts.find(digest)).map(Artefact::modelId).contains(other);
  }

  @Test
  void pageAfterTheStepIsHandedWhatItCanUndo() throws Exception {
    UUID id = board.submitted();
    String back = "/proposals/" + id;
    Object offered =
        mvc.perform(post(back + "/withdraw").with(csrf()).with(by(sue)))
            .andExpect(redirectedUrl(back))
            .andReturn()
            .getFlashMap()
            .get("undo");
    UUID step = last();
    assertThat(offered).isEqualTo(step);

    mvc.perform(post("/undo/" + step).with(csrf()).with(by(board.chair)))
        .andExpect(status().isNotFound());
    mvc.perform(post("/undo/" + step).with(csrf()).with(by(sue)))
        .andExpect(redirectedUrl(back))
        .andExpect(flash().attribute("message", "undo.done"));
    mvc.perform(post("/undo/" + step).with(csrf()).with(by(sue)))
        .andExpect(redirectedUrl(back))
        .andExpect(flash().attribute("trouble", "undo.refused.twice"));
  }

  private Proposal proposal(UUID id) {
    return proposals.find(id).orElseThrow();
  }

  private UUID withdrawn(UUID id) {
    as(sue, () -> proposals.withdraw(id, null));
    return last();
  }

  private UUID last() {
    return events.stream(UndoOffered.class)
        .map(UndoOffered::id)
        .reduce((one, other) -> other)
        .orElseThrow();
  }

  private void undoLast(PersonCard person) {
    UUID step = last();
    as(person, () -> undo.undo(step));
  }

  private void assertRefused(String code, PersonCard person, UUID step) {
    assertThatExceptionOfType(UndoRefusedException.class)
        .isThrownBy(() -> as(person, () -> undo.undo(step)))
        .withMessage(code);
  }
}
