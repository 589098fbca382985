package dev.slipway.proposal.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.draft.form.FieldMaps;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.TypedProposal;
import dev.slipway.proposal.web.FormWorld;
import dev.slipway.proposal.web.TypedProposalReader;
import dev.slipway.proposal.web.form.KeptChoices;
import dev.slipway.proposal.web.form.OfferedScales;
import dev.slipway.proposal.web.form.ProposalAdapter;
import dev.slipway.proposal.web.form.ProposalForm;
import dev.slipway.proposal.web.form.ProposalFormWriter;
import dev.slipway.proposal.web.page.FormProgress.Gap;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.Rubrics;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What a half-filled form lacks, what can be read of it, and the line that its plan makes. */
class FormProgressTests {

  private final Rubrics rubrics = mock();
  private final Policies policies = mock();
  private final Catalogue catalogue = mock();
  private final ProfileService profiles = mock();
  private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  private FormProgressReader progress;
  private PlanViews plans;
  private TypedProposalReader typed;

  @BeforeEach
  void world() {
    messages.setBasename("messages");
    messages.setDefaultEncoding("UTF-8");
    messages.setAlwaysUseMessageFormat(true);
    when(rubrics.current()).thenReturn(FormWorld.RUBRIC);
    when(policies.scale(any())).thenReturn(Optional.empty());
    when(profiles.find(any())).thenReturn(Optional.empty());
    when(profiles.find(FormWorld.MODEL.id())).thenReturn(Optional.of(FormWorld.MODEL));
    when(catalogue.find(any())).thenReturn(Optional.empty());
    FormWorld.CATALOGUE.forEach(
        entry -> when(catalogue.find(entry.slug())).thenReturn(Optional.of(entry)));
    OfferedScales scales = new OfferedScales(rubrics, policies, messages);
    ProposalAdapter adapter = new ProposalAdapter(rubrics, catalogue, profiles, scales);
    progress = new FormProgressReader(adapter, messages);
    plans = new PlanViews(catalogue, messages);
    ProposalPages pages =
        new ProposalPages(
            profiles, rubrics, catalogue, mock(), scales, mock(), mock(), progress, plans,
            messages);
    Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    typed = new TypedProposalReader(adapter, pages, messages, clock);
    fields.putAll(FieldMaps.of(ProposalFormWriter.forModel(FormWorld.MODEL, FormWorld.RUBRIC)));
  }

  private void type(String name, String... texts) {
    fields.put(name, List.of(texts));
  }

  private ProposalForm form() {
    return FieldMaps.bind(fields, ProposalForm.class);
  }

  @Test
  void newFormLacksQuestionDateAndFirstStep() {
    FormProgress lacks = progress.of(form(), KeptChoices.NOTHING);

    assertThat(lacks.missing())
        .extracting(Gap::anchor, Gap::label)
        .containsExactly(
            tuple("question", "Question to decide"),
            tuple("decisionDate", "Decision by"),
            tuple("steps0.access", "A first step of the plan"));
    assertThat(lacks.wrong()).isEmpty();
    assertThat(lacks.complete("decided")).isFalse();
    assertThat(lacks.complete("counts")).isTrue();
    assertThat(lacks.complete("outcomes")).isTrue();
  }

  @Test
  void whatIsTypedButCannotStandIsNotCalledMissing() {
    type("question", "Release it?");
    type("decisionDate", "tomorrow");
    type("steps[0].access", "API");
    type("steps[1].month", "6");
    type("horizonMonths", "121");

    FormProgress lacks = progress.of(form(), KeptChoices.NOTHING);

    assertThat(lacks.wrong())
        .extracting(Gap::path)
        .containsExactly("decisionDate", "horizonMonths");
    assertThat(lacks.missing()).extracting(Gap::label).containsExactly("Step 2: Who can reach it");
    assertThat(lacks.missing("plan")).hasSize(1);
  }

  @Test
  void claimsLackAnswerAndReason() {
    type("claims[0].question", "friction");

    assertThat(progress.of(form(), KeptChoices.NOTHING).missing("claims"))
        .extracting(Gap::anchor)
        .containsExactly("claims0.answer.middle", "claims0.reason");
  }

  @Test
  void withoutThreatAndBenefitThereIsNothingToCount() {
    type("threats");
    type("benefits");

    assertThat(progress.of(form(), KeptChoices.NOTHING).missing("outcomes"))
        .extracting(Gap::path)
        .containsExactly("threats");
    assertThat(typed.read(fields).details()).isNull();
  }

  @Test
  void halfFilledFormIsReadAsFarAsItGoes() {
    type("steps[0].access", "STAGED");
    type("steps[1].month", "six or so");
    type("horizonMonths", "");

    TypedProposal read = typed.read(fields);

    assertThat(read.details()).isNotNull();
    assertThat(read.details().steps()).hasSize(1);
    assertThat(read.details().horizonMonths()).isEqualTo(36);
    assertThat(read.details().decisionDate()).hasToString("2026-11-24");
    assertThat(read.assumed())
        .containsExactly(
            "Step 2 is left out until it is complete.",
            "The decision is today.",
            "Outcomes count for 36 months.");
  }

  @Test
  void untouchedFormAssumesNothingAboutItsFirstStep() {
    assertThat(typed.read(fields).assumed()).containsExactly("The decision is today.");
  }

  @Test
  void modificationsThatDoNotGoTogetherAreLeftOut() {
    type("modifications", "delay-6", "delay-12");

    TypedProposal read = typed.read(fields);

    assertThat(read.details().modifications()).isEmpty();
    assertThat(read.assumed()).anyMatch(line -> line.contains("exclude one another"));
  }

  @Test
  void unknownModelCannotBeScored() {
    type("model", "nonsense");

    assertThat(typed.read(fields).details()).isNull();
  }

  @Test
  void planIsDrawnFromTodayToTheHorizon() {
    type("steps[0].month", "6");
    type("steps[0].access", "API");
    type("steps[1].month", "12");
    type("steps[1].access", "OPEN_WEIGHTS");

    PlanView plan = plans.of(form(), Optional.of(FormWorld.MODEL));

    assertThat(plan.today()).isEqualTo("Not deployed");
    assertThat(plan.proposed())
        .extracting(PlanView.Run::from, PlanView.Run::to, PlanView.Run::level)
        .containsExactly(tuple(0, 6, "NONE"), tuple(6, 12, "API"), tuple(12, 36, "OPEN_WEIGHTS"));
    assertThat(plan.proposed().get(0).x()).isEqualTo(70);
    assertThat(plan.proposed().get(2).x() + plan.proposed().get(2).width()).isEqualTo(1000);
    assertThat(plan.modified()).isNull();
  }

  @Test
  void delaysAndCapsAreDrawnBesideThePlan() {
    type("steps[0].access", "API");
    type("modifications", "delay-6", "staged-first");

    PlanView plan = plans.of(form(), Optional.of(FormWorld.MODEL));

    assertThat(plan.modified())
        .extracting(PlanView.Run::from, PlanView.Run::to, PlanView.Run::level)
        .containsExactly(tuple(0, 6, "NONE"), tuple(6, 12, "STAGED"), tuple(12, 36, "API"));
  }

  @Test
  void planWithoutALevelIsNotDrawn() {
    assertThat(plans.of(form(), Optional.empty())).isNull();
  }
}
