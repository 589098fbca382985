package dev.slipway.proposal.web.page;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.catalogue.Selection;
import dev.slipway.form.Typed;
import dev.slipway.profile.AccessLevel;
import dev.slipway.proposal.web.form.ProposalForm;
import dev.slipway.proposal.web.form.StepForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Remarks on a form as it stands: what is allowed but may surprise, and what will be refused. */
@Component
public class PlanNotes {

  private final Catalogue catalogue;
  private final MessageSource messages;

  PlanNotes(Catalogue catalogue, MessageSource messages) {
    this.catalogue = catalogue;
    this.messages = messages;
  }

  private record Step(double month, AccessLevel access) {}

  List<String> of(ProposalForm form) {
    List<String> notes = new ArrayList<>();
    List<Step> steps = form.steps().stream().flatMap(PlanNotes::readable).toList();
    double horizon = Typed.asNumber(form.horizonMonths());
    steps.stream()
        .filter(step -> step.month() >= horizon)
        .forEach(
            step ->
                notes.add(words("proposal.note.beyond", level(step.access()), (int) step.month())));
    Selection selection = new Selection(chosen(form));
    selection
        .clashes()
        .forEach(clash -> notes.add(words("proposal.refused.clash", clash.one(), clash.other())));
    steps.stream()
        .min(Comparator.comparingDouble(Step::month))
        .ifPresent(first -> selection.caps().forEach(cap -> add(notes, first, cap)));
    return notes;
  }

  private void add(List<String> notes, Step first, Selection.Cap cap) {
    AccessLevel most = AccessLevel.valueOf(cap.access());
    if (most.compareTo(first.access()) < 0) {
      notes.add(
          words(
              cap.forMonths() == null ? "proposal.note.cap.good" : "proposal.note.cap",
              cap.modification(),
              level(most),
              level(first.access()),
              cap.forMonths() == null ? 0 : cap.forMonths()));
    }
  }

  private List<CatalogueEntry> chosen(ProposalForm form) {
    return form.modifications().stream()
        .distinct()
        .map(catalogue::find)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Stream<Step> readable(StepForm typed) {
    double month = Typed.asNumber(typed.month());
    return month >= 0 && month <= 1e6
        ? Typed.constant(typed.access(), AccessLevel.class).stream()
            .map(access -> new Step(month, access))
        : Stream.empty();
  }

  private String level(AccessLevel level) {
    return words("level.access." + level.name());
  }

  private String words(String key, Object... args) {
    return messages.getMessage(key, args, LocaleContextHolder.getLocale());
  }
}
