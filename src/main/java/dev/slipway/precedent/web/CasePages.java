package dev.slipway.precedent.web;

import dev.slipway.audit.Trail;
import dev.slipway.precedent.CaseColumns;
import dev.slipway.precedent.CaseDetails;
import dev.slipway.precedent.CaseGroup;
import dev.slipway.precedent.CaseService;
import dev.slipway.precedent.CaseSuccessor;
import dev.slipway.precedent.KnownCases;
import dev.slipway.precedent.ReferenceCase;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Reads what the pages of the cases show. */
@Component
class CasePages {

  private final KnownCases known;
  private final CaseService cases;
  private final Trail trail;
  private final MessageSource messages;

  CasePages(KnownCases known, CaseService cases, Trail trail, MessageSource messages) {
    this.known = known;
    this.cases = cases;
    this.trail = trail;
    this.messages = messages;
  }

  /** One thing that can be chosen in a form, with its explanation where it needs one. */
  record Choice(String value, String label, @Nullable String explanation) {}

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
    page.addAttribute("modalities", choices("cases.modality.", CaseGroup.modalities(), true));
    page.addAttribute("levels", choices("level.access.", CaseColumns.ACCESS, true));
    page.addAttribute(
        "events", choices("cases.event.", lower(CaseSuccessor.Event.values()), false));
    page.addAttribute(
        "confidences",
        choices("cases.confidence.", lower(ReferenceCase.Confidence.values()), false));
    page.addAttribute("uses", choices("cases.use.", lower(ReferenceCase.Use.values()), false));
  }

  private List<Choice> choices(String key, List<String> values, boolean withNothing) {
    Stream<Choice> all = values.stream().map(value -> choice(key, value));
    Choice nothing = new Choice("", messages.getMessage("cases.form.choose", null, locale()), null);
    return (withNothing ? Stream.concat(Stream.of(nothing), all) : all).toList();
  }

  private Choice choice(String key, String value) {
    String name = key + (key.equals("cases.modality.") ? value : CaseFilter.upper(value));
    String explanation = messages.getMessage(name + ".what", null, "", locale());
    return new Choice(
        value,
        messages.getMessage(name, null, locale()),
        explanation == null || explanation.isEmpty() ? null : explanation);
  }

  private static Locale locale() {
    return LocaleContextHolder.getLocale();
  }

  private static List<String> lower(Enum<?>[] constants) {
    return Arrays.stream(constants).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
  }
}
