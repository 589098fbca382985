package dev.slipway.comparison.sensitivity.web;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.pathway.question.Family.Subject;
import dev.slipway.pathway.question.ScenarioPart;
import dev.slipway.pathway.sensitivity.Crux;
import dev.slipway.scoring.assembly.QuestionNames;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes what the page says out of a crux. */
@Component
class CruxViews {

  private static final int IN_THE_CHART = 12;

  /** The names of the rubric in force: proposals are compared as they stand now. */
  private static final int CURRENT = Integer.MAX_VALUE;

  private final QuestionNames names;
  private final Catalogue catalogue;
  private final MessageSource messages;

  CruxViews(QuestionNames names, Catalogue catalogue, MessageSource messages) {
    this.names = names;
    this.catalogue = catalogue;
    this.messages = messages;
  }

  CruxView of(Crux crux) {
    List<CruxView.Row> rows = crux.disagreements().stream().map(this::row).toList();
    List<Map<String, Object>> drawn =
        rows.stream()
            .filter(row -> row.there() != null)
            .limit(IN_THE_CHART)
            .map(row -> drawn(row.name(), Objects.requireNonNull(row.there())))
            .toList();
    return new CruxView(
        crux.first(), crux.second(), rows, Charts.json(Map.of("side", "bad", "rows", drawn)));
  }

  private CruxView.Row row(Crux.Disagreement disagreement) {
    return new CruxView.Row(
        name(disagreement.part()),
        change(disagreement.there()),
        change(disagreement.back()),
        disagreement.size());
  }

  private String name(ScenarioPart part) {
    return part instanceof ScenarioPart.Listed listed && listed.subject() == Subject.MODIFICATION
        ? messages.getMessage(
            "crux.modification",
            new Object[] {
              catalogue.find(listed.id()).map(CatalogueEntry::name).orElseGet(listed::id)
            },
            LocaleContextHolder.getLocale())
        : names.name(part, CURRENT);
  }

  private static CruxView.@Nullable Change change(Crux.@Nullable Move move) {
    return move == null ? null : new CruxView.Change(move.mean(), move.p05(), move.p95());
  }

  private static Map<String, Object> drawn(String name, CruxView.Change change) {
    return Map.of(
        "label", name,
        "mean", Charts.rounded(change.mean()),
        "p05", Charts.rounded(change.low()),
        "p95", Charts.rounded(change.high()));
  }
}
