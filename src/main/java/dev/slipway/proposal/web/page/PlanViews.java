package dev.slipway.proposal.web.page;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.catalogue.Outline;
import dev.slipway.form.Typed;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.ModelProfile;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.proposal.web.form.ProposalForm;
import dev.slipway.proposal.web.form.ProposalFormWriter;
import dev.slipway.proposal.web.form.StepForm;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Draws the plan that is being typed as a line of time. */
@Component
public class PlanViews {

  private static final String NOT_DEPLOYED = "NONE";

  private final Catalogue catalogue;
  private final MessageSource messages;

  PlanViews(Catalogue catalogue, MessageSource messages) {
    this.catalogue = catalogue;
    this.messages = messages;
  }

  /** The line, or null while no step can be read. */
  @Nullable PlanView of(ProposalForm form, Optional<ModelProfile> model) {
    List<Outline.Step> steps = form.steps().stream().flatMap(PlanViews::readable).toList();
    if (steps.isEmpty()) {
      return null;
    }
    int months = horizon(form);
    String today = model.map(ModelProfile::access).map(AccessLevel::name).orElse(null);
    List<Outline.Run> proposed = Outline.of(today, steps, List.of(), months);
    List<Outline.Run> modified = Outline.of(today, steps, chosen(form), months);
    return new PlanView(
        months,
        label(today),
        runs(proposed, months),
        modified.equals(proposed) ? null : runs(modified, months),
        List.of(0, months / 2, months));
  }

  private List<PlanView.Run> runs(List<Outline.Run> runs, int months) {
    double month = (double) (PlanView.WIDTH - PlanView.BEFORE) / months;
    return runs.stream()
        .map(
            run ->
                new PlanView.Run(
                    run.from(),
                    run.to(),
                    run.access() == null ? NOT_DEPLOYED : run.access(),
                    label(run.access()),
                    PlanView.BEFORE + run.from() * month,
                    (run.to() - run.from()) * month))
        .toList();
  }

  private List<CatalogueEntry> chosen(ProposalForm form) {
    return form.modifications().stream()
        .distinct()
        .map(catalogue::find)
        .flatMap(Optional::stream)
        .toList();
  }

  private static int horizon(ProposalForm form) {
    double typed = Typed.asNumber(form.horizonMonths());
    boolean sound =
        typed >= ProposalDetails.SHORTEST_HORIZON && typed <= ProposalDetails.LONGEST_HORIZON;
    return sound ? (int) typed : Integer.parseInt(ProposalFormWriter.USUAL_HORIZON);
  }

  private static Stream<Outline.Step> readable(StepForm typed) {
    double month = Typed.asNumber(typed.month());
    boolean level = Typed.constant(typed.access(), AccessLevel.class).isPresent();
    return level && month >= 0 && month <= PlanStep.LATEST_MONTH
        ? Stream.of(new Outline.Step((int) month, typed.access()))
        : Stream.empty();
  }

  private String label(@Nullable String level) {
    String key = level == null ? "proposal.timeline.notDeployed" : "level.access." + level;
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
