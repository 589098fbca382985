package dev.slipway.desk.web.compare;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.desk.web.compare.ComparePage.Cell;
import dev.slipway.desk.web.compare.ComparePage.FactRow;
import dev.slipway.desk.web.compare.ComparePage.Word;
import dev.slipway.proposal.PlanStep;
import dev.slipway.proposal.Proposal;
import dev.slipway.rubric.OutcomeScale;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.Rubric;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What proposals ask, in words, row by row, with what differs marked. */
@Component
class Facts {

  private final Catalogue catalogue;
  private final Policies policies;
  private final MessageSource messages;

  Facts(Catalogue catalogue, Policies policies, MessageSource messages) {
    this.policies = policies;
    this.catalogue = catalogue;
    this.messages = messages;
  }

  /** Rows of these proposals, whose models have these names. */
  List<FactRow> of(List<Proposal> asked, Map<UUID, String> models, Rubric rubric) {
    Map<String, String> names =
        catalogue
            .findAll(asked.stream().flatMap(each -> each.modifications().stream()).toList())
            .stream()
            .collect(Collectors.toMap(CatalogueEntry::slug, CatalogueEntry::name));
    return List.of(
        row("model", asked, each -> List.of(models.getOrDefault(each.modelId(), ""))),
        row("plan", asked, each -> each.steps().stream().map(this::step).toList()),
        row("scope", asked, each -> List.of(text("level.scope." + each.scope()))),
        row(
            "modifications",
            asked,
            each ->
                each.modifications().stream().map(slug -> names.getOrDefault(slug, slug)).toList()),
        row(
            "threats",
            asked,
            each -> each.threats().stream().map(rubric::threatName).sorted().toList()),
        row(
            "benefits",
            asked,
            each -> each.benefits().stream().map(rubric::benefitName).sorted().toList()),
        row("horizon", asked, each -> List.of(months(each.horizonMonths()))),
        row("scale", asked, each -> List.of(scale(each.outcomeScale()))),
        row("state", asked, each -> List.of(text("proposal.state." + each.state()))));
  }

  String scale(String id) {
    return policies.scale(id).map(OutcomeScale::name).orElse(id);
  }

  String months(int months) {
    return text("compare.months", months);
  }

  String day(LocalDate day) {
    Locale form = Locale.forLanguageTag(text("language.formats"));
    return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(form));
  }

  private String step(PlanStep step) {
    String level = text("level.access." + step.access());
    String when =
        step.afterMonths() == 0
            ? text("compare.step.now", level)
            : text("compare.step", level, step.afterMonths());
    Boolean shown = step.shown();
    return shown == null ? when : when + ", " + text(shown ? "desk.plan.shown" : "desk.plan.quiet");
  }

  private static FactRow row(
      String key, List<Proposal> asked, Function<Proposal, List<String>> says) {
    List<List<String>> all = asked.stream().map(says).toList();
    List<Cell> cells = new ArrayList<>();
    List<String> first = all.get(0);
    for (List<String> words : all) {
      cells.add(
          new Cell(
              words.stream().map(word -> new Word(word, !first.contains(word))).toList(),
              !words.equals(first)));
    }
    return new FactRow("compare.fact." + key, cells);
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}
