package dev.slipway.comparison.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import dev.slipway.desk.DeskWorld;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.ScenarioPart;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.AProposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceDetails;
import dev.slipway.proposal.evidence.EvidenceKind;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.proposal.evidence.Measurement;
import dev.slipway.proposal.evidence.Particulars;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.scoring.ScoreSet;
import dev.slipway.scoring.ScoringService;
import dev.slipway.stats.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What matters and the crux name the entries that moved an answer, and leave each out. */
class EvidenceSwapsIT extends IntegrationTest {

  private static final String SAID = "120 of 150 harmless requests were refused";
  private static final String ATTACKED = "120 of 150 attempts got through";

  @Autowired private ProfileService profiles;
  @Autowired private ProposalService proposals;
  @Autowired private EvidenceService evidence;
  @Autowired private ScoringService scoring;
  @Autowired private EvidenceSwaps swaps;
  @Autowired private MattersService matters;
  @Autowired private MockMvc mvc;

  private UUID proposal;
  private UUID other;

  @BeforeEach
  void twoProposalsOfOneModel() {
    UUID model = profiles.add(DeskWorld.model("Swapped " + UUID.randomUUID(), "Lab", 3e9)).id();
    proposal = proposals.create(AProposal.aProposal(model).details()).id();
    other = proposals.create(AProposal.aProposal(model).details()).id();
  }

  @Test
  void leavingAnEntryOutIsTheScoreThatThereWasWithoutIt() {
    ScoreSet plain = scoring.score(proposal);
    assertThat(swaps.of(proposal)).isEmpty();
    Evidence entry = refusals();
    ScoreSet moved = scoring.score(proposal);

    List<EvidenceSwap> found = swaps.of(proposal);

    assertThat(found).hasSize(1);
    EvidenceSwap swap = found.get(0);
    assertThat(swap.effect().entry()).isEqualTo(entry.id());
    assertThat(swap.result()).isEqualTo(SAID);
    assertThat(swap.moved()).extracting(ScenarioPart::key).containsExactly("friction");
    assertThat(swap.moved("friction")).isTrue();
    assertThat(swap.moved("frict")).isFalse();
    assertThat(swap.effect().badWithout())
        .isEqualTo(plain.first().answer().asProposed().bad().mean());
    assertThat(swap.effect().badWith()).isEqualTo(moved.first().answer().asProposed().bad().mean());
    assertThat(swap.recommendation()).isNotNull();
  }

  @Test
  void whatMattersNamesItAndSaysWhatWouldBeWithoutIt() throws Exception {
    refusals();
    scoring.score(proposal);
    mvc.perform(get("/proposals/{id}/matters", proposal))
        .andExpect(content().string(not(containsString("Without an entry of evidence"))));
    matters.compute(proposal);
    mvc.perform(get("/proposals/{id}/matters", proposal))
        .andExpect(
            content()
                .string(
                    allOf(
                        stringContainsInOrder(
                            "Without an entry of evidence", SAID, "It moved:", "with it"),
                        containsString("with it and without it."),
                        not(containsString("??")))));
  }

  @Test
  void cruxNamesItWhereItMovedTheAnswer() throws Exception {
    Question safeguard = Question.safeguard("fraud", Access.HOSTED);
    add(ATTACKED, TestKind.ATTACKS_PLAIN, safeguard);
    scoring.score(proposal);
    scoring.score(other);
    mvc.perform(post("/proposals/{id}/crux/{other}", proposal, other).with(csrf()))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("Moved by evidence: " + ATTACKED),
                        stringContainsInOrder("Without an entry of evidence", ATTACKED),
                        not(containsString("??")))));
  }

  private Evidence refusals() {
    return add(SAID, TestKind.BENIGN_REFUSALS, Question.FRICTION);
  }

  private Evidence add(String said, TestKind kind, Question question) {
    return evidence.add(
        proposal,
        new EvidenceDetails(
            EvidenceKind.OTHER,
            said,
            LocalDate.now().minusDays(1),
            "Trial service",
            "",
            Particulars.NONE,
            List.of(),
            List.of(),
            new Measurement(
                kind, question, 120, 150, kind.direction(), 0.5, Quantity.of(1), "", 6)),
        null);
  }
}
