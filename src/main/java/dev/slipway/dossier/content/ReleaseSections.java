package dev.slipway.dossier.content;

import dev.slipway.dossier.paper.Pictures;
import dev.slipway.dossier.paper.Pictures.Span;
import dev.slipway.dossier.paper.Section;
import dev.slipway.dossier.paper.Words;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ParameterCount;
import dev.slipway.profile.modality.Modality;
import dev.slipway.profile.training.Compute;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is to be released, and how. */
@Component
class ReleaseSections {

  private final Words words;

  ReleaseSections(Words words) {
    this.words = words;
  }

  Section model(Release release) {
    ModelProfile model = release.model();
    Compute compute = model.training().compute();
    Section.Writing section =
        Section.begin("model", words)
            .facts(
                true,
                "name",
                model.fullName(),
                "developer",
                model.originator(),
                "base",
                release.base(),
                "licence",
                model.licence(),
                "takes",
                modalities(model.modalities().inputs()),
                "produces",
                modalities(model.modalities().outputs()),
                "scope",
                words.of("level.scope.", model.scope()),
                "generality",
                words.of("level.generality.", model.generality()),
                "assurance",
                words.of("level.assurance.", model.assurance()),
                "links",
                String.join(" ", model.links()))
            .facts(model.parametersPublished(), "parameters", parameters(model.parameters()))
            .facts(
                model.training().published(),
                "compute",
                compute == null ? "" : words.plain(compute.middle()) + " FLOP")
            .facts(false, "method", model.method());
    List<List<String>> artefacts =
        release.artefacts().stream()
            .map(each -> List.of(each.label(), each.digest().toString()))
            .toList();
    return section.table(true, artefacts, "artefact", "digest").done();
  }

  private String modalities(Set<Modality> any) {
    return any.stream()
        .sorted()
        .map(each -> words.of("level.modality.", each))
        .collect(Collectors.joining(", "));
  }

  private String parameters(@Nullable ParameterCount count) {
    return count == null ? "" : words.plain(count.middle());
  }

  Section plan(Release release) {
    Proposal proposal = release.proposal();
    List<PlanStep> steps = proposal.steps();
    Section.Writing section =
        Section.begin("plan", words)
            .quote(proposal.question())
            .facts(
                true,
                "day",
                proposal.decisionDate().toString(),
                "horizon",
                words.say("dossier.horizon", proposal.horizonMonths()),
                "deployment",
                words.of("level.scope.", proposal.scope()));
    if (!steps.isEmpty()) {
      section
          .picture(
              Pictures.plan(
                  spans(steps, proposal.horizonMonths()), proposal.horizonMonths(), words),
              "plan")
          .table(true, rows(steps), "month", "access", "shown");
    }
    return section.done();
  }

  private List<List<String>> rows(List<PlanStep> steps) {
    return steps.stream()
        .map(
            step ->
                List.of(
                    Integer.toString(step.afterMonths()),
                    words.of("level.access.", step.access()),
                    words.say(
                        step.shown() == null
                            ? "dossier.shown.level"
                            : step.shown() ? "dossier.shown.yes" : "dossier.shown.no")))
        .toList();
  }

  private List<Span> spans(List<PlanStep> steps, int horizon) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      PlanStep step = steps.get(i);
      int to = i + 1 < steps.size() ? steps.get(i + 1).afterMonths() : horizon;
      if (step.afterMonths() < horizon) {
        spans.add(
            new Span(
                step.afterMonths(),
                Math.min(to, horizon),
                step.access().ordinal() + 1,
                words.of("level.access.", step.access())));
      }
    }
    return spans;
  }
}
