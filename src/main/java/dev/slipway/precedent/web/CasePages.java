package dev.slipway.precedent.web;

import dev.slipway.audit.Trail;
import dev.slipway.form.Choice;
import dev.slipway.form.Choices;
import dev.slipway.precedent.KnownCases;
import dev.slipway.precedent.cases.ApprovalsAtStake.AtStake;
import dev.slipway.precedent.cases.CaseDetails;
import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.cases.CaseService;
import dev.slipway.precedent.cases.CaseSuccessor;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.file.CaseColumns;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** Reads what the pages of the cases show. */
@Component
class CasePages {

  private static final List<String> ANSWERS = List.of("true", "false");

  private final KnownCases known;
  private final CaseService cases;
  private final Trail trail;
  private final Choices choices;

  CasePages(KnownCases known, CaseService cases, Trail trail, MessageSource messages) {
    this.known = known;
    this.cases = cases;
    this.trail = trail;
    this.choices = new Choices(messages);
  }

  CaseListPage list(CaseFilter filter, int page) {
    return CaseListPage.of(seen(filter), filter, page);
  }

  /** Rows that the filter takes, in the order in which they came in. */
  List<CaseDetails> rows(CaseFilter filter) {
    return seen(filter).stream().filter(filter::takes).toList();
  }

  private List<CaseDetails> seen(CaseFilter filter) {
    return known.all().stream()
        .filter(row -> row.withdrawn() == filter.withdrawn())
        .map(ReferenceCase::details)
        .toList();
  }

  Optional<CaseView> view(String key) {
    List<ReferenceCase> rows = cases.ofCase(key);
    return rows.isEmpty() ? Optional.empty() : Optional.of(CaseView.of(rows));
  }

  /** What was done to a case, newest first. */
  List<Trail.Line> history(String key) {
    return trail.newestFirst(key, 0).getContent().stream()
        .filter(line -> line.subject().kind().equals("case"))
        .toList();
  }

  void offerChoices(Model page) {
    page.addAttribute(
        "modalities",
        choices.orNone("cases.form.choose", choices.of("cases.modality.", CaseGroup.modalities())));
    page.addAttribute(
        "levels", choices.orNone("cases.form.choose", words("level.access.", CaseColumns.ACCESS)));
    page.addAttribute("events", words("cases.event.", lower(CaseSuccessor.Event.values())));
    page.addAttribute(
        "confidences", words("cases.confidence.", lower(ReferenceCase.Confidence.values())));
    page.addAttribute("uses", words("cases.use.", lower(ReferenceCase.Use.values())));
  }

  /**
   * Whether it has been said if an event ends the approvals that it may end; asks beside the form's
   * fields where not.
   *
   * @param id of the event that is changed, or null for a new one
   */
  boolean mayEnd(@Nullable UUID id, CaseDetails details, CaseForm form, Errors errors, Model page) {
    List<AtStake> atStake = cases.endedBy(id, details);
    if (atStake.isEmpty() || ANSWERS.contains(form.ends())) {
      return true;
    }
    page.addAttribute("atStake", atStake);
    page.addAttribute("endings", choices.of("cases.form.ends.", ANSWERS));
    errors.rejectValue("ends", "cases.form.ends.ask");
    return false;
  }

  private List<Choice> words(String prefix, List<String> values) {
    return choices.of(prefix, values, CaseFilter::upper);
  }

  private static List<String> lower(Enum<?>[] constants) {
    return Arrays.stream(constants).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
  }
}
