package dev.slipway.desk.web.score;

import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Change;
import dev.slipway.pathway.verdict.ChangeVerdict;
import dev.slipway.scoring.assembly.DroppedEffect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the rows of "what would change it", all on one scale for bad and one for good. */
final class ChangeRows {

  private final Answer answer;
  private final int horizon;
  private final Map<String, CatalogueEntry> catalogue;
  private final Set<String> unbound;
  private final Whisker.Scale badScale;
  private final Whisker.Scale goodScale;

  private ChangeRows(
      Answer answer,
      int horizon,
      Map<String, CatalogueEntry> catalogue,
      List<DroppedEffect> dropped) {
    this.answer = answer;
    this.horizon = horizon;
    this.catalogue = catalogue;
    this.unbound = dropped.stream().map(DroppedEffect::modification).collect(Collectors.toSet());
    this.badScale = scale(Change::bad);
    this.goodScale = scale(Change::good);
  }

  static List<ChangeRow> of(
      Answer answer,
      int horizon,
      Map<String, CatalogueEntry> catalogue,
      List<DroppedEffect> dropped) {
    ChangeRows rows = new ChangeRows(answer, horizon, catalogue, dropped);
    List<ChangeRow> made = new ArrayList<>();
    answer.with().forEach((slug, with) -> made.add(rows.row(slug, with)));
    if (answer.withAll() != null && answer.with().size() > 1) {
      made.add(rows.row(null, answer.withAll()));
    }
    return made;
  }

  private ChangeRow row(@Nullable String slug, Assessment with) {
    Change change = changeOf(with);
    CatalogueEntry entry = slug == null ? null : catalogue.get(slug);
    ChangeVerdict verdict = ChangeVerdict.of(answer.asProposed(), with, horizon);
    return new ChangeRow(
        slug == null ? null : entry == null ? slug : entry.name(),
        entry == null ? null : entry.description(),
        ChangeRow.Part.of(verdict.bad(), change.bad(), badScale),
        ChangeRow.Part.of(verdict.good(), change.good(), goodScale),
        verdict,
        slug != null && unbound.contains(slug));
  }

  private Whisker.Scale scale(Function<Change, Change.Part> side) {
    Assessment all = answer.withAll();
    List<Change.Part> parts =
        Stream.concat(answer.with().values().stream(), all == null ? Stream.of() : Stream.of(all))
            .map(ChangeRows::changeOf)
            .map(side)
            .toList();
    double from = parts.stream().mapToDouble(Change.Part::p05).min().orElse(0);
    double to = parts.stream().mapToDouble(Change.Part::p95).max().orElse(0);
    return new Whisker.Scale(Math.min(0, from), Math.max(0, to));
  }

  private static Change changeOf(Assessment with) {
    Change change = with.change();
    if (change == null) {
      throw new IllegalStateException("a plan with a modification without its change");
    }
    return change;
  }
}
