package dev.slipway.comparison.sensitivity.web;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.comparison.sensitivity.EvidenceSwap;
import dev.slipway.pathway.question.Family.Subject;
import dev.slipway.pathway.question.ScenarioPart;
import dev.slipway.pathway.sensitivity.Crux;
import dev.slipway.pathway.verdict.Amount;
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

  /** With the entries of evidence that moved either side’s answers. */
  CruxView of(Crux crux, List<EvidenceSwap> evidence) {
    List<Map<String, Object>> drawn =
        crux.disagreements().stream()
            .filter(each -> each.there() != null)
            .limit(IN_THE_CHART)
            .map(each -> drawn(name(each.part()), Objects.requireNonNull(each.there())))
            .toList();
    return new CruxView(
        crux.first(),
        crux.second(),
        crux.disagreements().stream().map(each -> row(each, crux, evidence)).toList(),
        Charts.json(Map.of("side", "bad", "rows", drawn)));
  }

  private CruxView.Row row(Crux.Disagreement disagreement, Crux crux, List<EvidenceSwap> evidence) {
    return new CruxView.Row(
        name(disagreement.part()),
        EvidenceSwapView.moving(evidence, disagreement.part().key()),
        amount(disagreement.there(), crux.first()),
        amount(disagreement.back(), crux.second()),
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

  private static @Nullable Amount amount(Crux.@Nullable Move move, double before) {
    return move == null ? null : Amount.of(move.mean(), move.p05(), move.p95(), before);
  }

  private static Map<String, Object> drawn(String name, Crux.Move move) {
    return Map.of(
        "label", name,
        "mean", Charts.rounded(move.mean()),
        "p05", Charts.rounded(move.p05()),
        "p95", Charts.rounded(move.p95()));
  }
}
