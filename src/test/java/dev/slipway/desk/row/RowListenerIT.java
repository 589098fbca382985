package dev.slipway.desk.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.IntegrationTest;
import dev.slipway.desk.DeskWorld;
import dev.slipway.pathway.Answer;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.AProposal;
import dev.slipway.proposal.Observation;
import dev.slipway.proposal.OutcomeReportKind;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.proposal.ProposalService;
import dev.slipway.rubric.BoardVerdict;
import dev.slipway.rubric.Policy;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.ScoringService;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** After each event a row says the same as one that is made from scratch. */
class RowListenerIT extends IntegrationTest {

  @Autowired private ProfileService profiles;
  @Autowired private ProposalService proposals;
  @Autowired private ScoringService scoring;
  @Autowired private Rubrics rubrics;
  @Autowired private DeskRows rows;
  @Autowired private RowMaker maker;
  @Autowired private RowRebuild rebuild;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  @Test
  void rowFollowsAProposalThroughItsLife() {
    ModelProfile model = profiles.add(DeskWorld.model("Größenwahn", "Quay Laboratory", 3.5e9));
    UUID id = proposals.create(DeskWorld.asking(model.id(), "Shall we release it?")).id();
    DeskRow draft = checked(id);
    assertThat(draft.state()).isEqualTo("DRAFT");
    assertThat(draft.headline()).isNull();
    assertThat(draft.access()).isEqualTo("HOSTED");
    assertThat(draft.flow()).containsExactly("IN_TEXT", "OUT_IMAGE");
    assertThat(draft.begunBy()).isEqualTo("Slipway");

    change(id, "Shall we open it?", AccessLevel.OPEN_WEIGHTS);
    assertThat(checked(id).access()).isEqualTo("OPEN_WEIGHTS");
    assertThat(rows.wordsOf(id)).contains("open", "grossenwahn", "quay").doesNotContain("release");

    proposals.submit(id, null);
    DeskRow submitted = checked(id);
    assertThat(submitted.state()).isEqualTo("SUBMITTED");
    Answer answer = scoring.current(id).orElseThrow().rubric().answer();
    assertThat(submitted.headline().bad().mean()).isEqualTo(answer.asProposed().bad().mean());
    assertThat(submitted.headline().goodAdded().p95()).isEqualTo(answer.margin().good().p95());

    proposals.chooseModifications(id, List.of("filters"));
    assertThat(checked(id).outdated()).isTrue();
    proposals.chooseModifications(id, List.of());
    assertThat(checked(id).outdated()).isFalse();
    proposals.chooseModifications(id, List.of("filters"));
    scoring.score(id);
    assertThat(checked(id).outdated()).isFalse();

    proposals.recordHappening(
        id, new Observation(OutcomeReportKind.COPIED, LocalDate.of(2022, 9, 1), "Copied", "there"));
    checked(id);
    proposals.withdraw(id, null);
    assertThat(checked(id).state()).isEqualTo("WITHDRAWN");
  }

  @Test
  void rowFollowsTheModel() {
    ModelProfile model = profiles.add(DeskWorld.model("Paper Boat", "Quay Laboratory", 3.5e9));
    UUID first = proposals.create(DeskWorld.asking(model.id(), "First")).id();
    UUID second = proposals.create(DeskWorld.asking(model.id(), "Second")).id();
    scoring.score(first);

    profiles.change(
        model.id(), model.revision(), DeskWorld.model("Iron Boat", "Quay Laboratory", 7e9));

    assertThat(checked(first).outdated()).isTrue();
    assertThat(checked(first).modelName()).isEqualTo("Iron Boat 1");
    assertThat(checked(second).modelName()).isEqualTo("Iron Boat 1");
    assertThat(rows.wordsOf(second)).contains("iron").doesNotContain("paper");
  }

  @Test
  void otherLimitsJudgeAnew() {
    ModelProfile model = profiles.add(DeskWorld.model("Paper Boat", "Quay Laboratory", 3.5e9));
    UUID id = proposals.create(DeskWorld.asking(model.id(), "Judged")).id();
    scoring.score(id);
    double mean = rows.find(id).orElseThrow().headline().badAdded().mean();
    double whole = rows.find(id).orElseThrow().headline().bad().mean();

    assertThat(judged(id, "MARGIN", mean * 0.99, 1)).isEqualTo(BoardVerdict.OUTSIDE);
    assertThat(judged(id, "MARGIN", mean * 1.01, 1)).isEqualTo(BoardVerdict.WITHIN);
    assertThat(judged(id, "MARGIN", mean * 1.01, 1e-9)).isEqualTo(BoardVerdict.CANNOT_TELL);
    assertThat(judged(id, "WHOLE", whole * 0.99, 1)).isEqualTo(BoardVerdict.OUTSIDE);
    transaction.executeWithoutResult(status -> rows.judge(rubrics.current().policy()));
    checked(id);
  }

  @Test
  void startFillsInWhatIsMissingOrOld() {
    ModelProfile model = profiles.add(DeskWorld.model("Paper Boat", "Quay Laboratory", 3.5e9));
    UUID missing = proposals.create(DeskWorld.asking(model.id(), "Before there were rows")).id();
    UUID old = proposals.create(DeskWorld.asking(model.id(), "Of an older layout")).id();
    scoring.score(missing);
    DeskRow before = checked(missing);
    jdbc.sql("delete from desk_word where proposal_id = ?").param(missing).update();
    jdbc.sql("delete from desk_row where proposal_id = ?").param(missing).update();
    jdbc.sql("update desk_row set layout = 0, question = 'x' where proposal_id = ?")
        .param(old)
        .update();

    rebuild.start();

    assertThat(checked(missing)).isEqualTo(before);
    assertThat(checked(old).question()).isEqualTo("Of an older layout");
    assertThat(rows.missing()).isEmpty();
  }

  @Test
  void longQuestionsAndOddLettersDoNoHarm() {
    ModelProfile model = profiles.add(DeskWorld.model("Paper Boat", "Quay Laboratory", 3.5e9));
    String question = "😀".repeat(4_000) + " Größe, 100 % 'quoted' \\ _ %";
    UUID id = proposals.create(DeskWorld.asking(model.id(), question)).id();

    assertThat(checked(id).question()).hasSizeLessThanOrEqualTo(2_000).endsWith("😀…");
    assertThat(rows.wordsOf(id)).contains("grosse", "100", "quoted");
  }

  private static BoardVerdict.Bad bad(DeskRow.Spread spread) {
    return new BoardVerdict.Bad(spread.mean(), spread.p95());
  }

  private BoardVerdict judged(UUID id, String appliesTo, double mean, double p95) {
    Policy now = rubrics.current().policy();
    Policy other =
        new Policy(
            appliesTo,
            mean,
            p95,
            now.valueRatio(),
            now.materiality(),
            now.materialShare(),
            now.seed(),
            now.reviewersNeeded());
    transaction.executeWithoutResult(status -> rows.judge(other));
    DeskRow.Headline headline = rows.find(id).orElseThrow().headline();
    assertThat(BoardVerdict.of(other, bad(headline.bad()), bad(headline.badAdded())))
        .isEqualTo(headline.rule());
    assertThat(facet(id)).contains(" " + headline.rule() + " ");
    return headline.rule();
  }

  private String facet(UUID id) {
    return jdbc.sql("select facet from desk_row where proposal_id = ?")
        .param(id)
        .query(String.class)
        .single();
  }

  private void change(UUID id, String question, AccessLevel access) {
    Proposal proposal = proposals.find(id).orElseThrow();
    ProposalDetails old = proposal.details();
    proposals.change(
        id,
        proposal.version(),
        AProposal.like(old).asking(question).plan(new PlanStep(0, access, null)).details());
  }

  /** The row that is kept, after a look that it is the one that would be made now. */
  private DeskRow checked(UUID id) {
    DeskRow kept = rows.find(id).orElseThrow();
    RowMaker.Made made =
        transaction.execute(status -> maker.make(proposals.find(id).orElseThrow()));
    assertThat(kept).isEqualTo(made.row());
    assertThat(facet(id)).isEqualTo(Facet.of(kept).key());
    assertThat(rows.wordsOf(id)).containsExactlyInAnyOrderElementsOf(made.words());
    return kept;
  }
}
