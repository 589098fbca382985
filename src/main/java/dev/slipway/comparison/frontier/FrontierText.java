package dev.slipway.comparison.frontier;

import dev.slipway.pathway.frontier.ChangeBrief;
import dev.slipway.pathway.frontier.Frontier;
import dev.slipway.pathway.frontier.Likelihood;
import dev.slipway.pathway.frontier.MarginBrief;
import dev.slipway.pathway.frontier.Share;
import dev.slipway.pathway.frontier.SubsetScore;
import dev.slipway.scoring.json.JsonText;
import dev.slipway.scoring.json.Trees;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A frontier as it is kept: JSON by columns, a third as long as by rows. The likelihoods and their
 * errors are kept to the bit, what is only shown to seven digits.
 */
final class FrontierText {

  private FrontierText() {}

  static String write(Frontier frontier) {
    StringBuilder text = new StringBuilder(64 * 1024);
    text.append("{\"candidates\":[");
    join(text, frontier.candidates().stream().map(FrontierText::quoted).toList());
    text.append("],\"exhaustive\":").append(frontier.exhaustive());
    List<SubsetScore> all = frontier.subsets();
    text.append(",\"mask\":[");
    join(text, all.stream().map(one -> Long.toString(one.mask())).toList());
    text.append("],\"flags\":[");
    join(text, all.stream().map(FrontierText::flags).toList());
    text.append(']');
    for (Column column : Column.values()) {
      text.append(",\"").append(column.name()).append("\":[");
      join(text, all.stream().map(column::text).toList());
      text.append(']');
    }
    Map<String, Share> shapley = frontier.shapley();
    if (shapley != null) {
      text.append(",\"shareBad\":[");
      join(text, shapley.values().stream().map(one -> Double.toString(one.bad())).toList());
      text.append("],\"shareGood\":[");
      join(text, shapley.values().stream().map(one -> Double.toString(one.good())).toList());
      text.append(']');
    }
    text.append(",\"today\":[");
    Likelihood bad = frontier.badAsToday();
    Likelihood good = frontier.goodAsToday();
    text.append(bad.mean()).append(',').append(bad.standardError()).append(',');
    text.append(good.mean()).append(',').append(good.standardError());
    return text.append("]}").toString();
  }

  static Frontier read(String text) {
    Map<String, Object> tree = Trees.object(Objects.requireNonNull(JsonText.tree(text)));
    List<String> candidates =
        Trees.list(tree.get("candidates")).stream().map(String.class::cast).toList();
    List<Object> masks = Trees.list(tree.get("mask"));
    List<Object> flags = Trees.list(tree.get("flags"));
    double[][] columns = new double[Column.values().length][];
    for (Column column : Column.values()) {
      columns[column.ordinal()] = numbers(tree.get(column.name()));
    }
    List<SubsetScore> subsets = new ArrayList<>(masks.size());
    for (int i = 0; i < masks.size(); i++) {
      long mask = ((Number) masks.get(i)).longValue();
      subsets.add(
          subset(mask, candidates, ((Number) flags.get(i)).intValue(), new Row(columns, i)));
    }
    double[] today = numbers(tree.get("today"));
    return new Frontier(
        candidates,
        Boolean.TRUE.equals(tree.get("exhaustive")),
        subsets,
        shares(candidates, tree),
        new Likelihood(today[0], today[1]),
        new Likelihood(today[2], today[3]));
  }

  private static SubsetScore subset(long mask, List<String> candidates, int flags, Row row) {
    return new SubsetScore(
        mask,
        namesOf(mask, candidates),
        new Likelihood(row.at(Column.bad), row.at(Column.badError)),
        new Likelihood(row.at(Column.good), row.at(Column.goodError)),
        row.at(Column.badP95),
        new MarginBrief(
            row.at(Column.marginBad), row.at(Column.marginBadP95), row.at(Column.marginGood)),
        (flags & 1) != 0,
        (flags & 2) != 0,
        new ChangeBrief(
            row.at(Column.change),
            row.at(Column.changeP05),
            row.at(Column.changeP50),
            row.at(Column.changeP95),
            row.at(Column.changeError),
            row.at(Column.changeLower),
            new Likelihood(row.at(Column.changeGood), row.at(Column.changeGoodError))));
  }

  /** Candidates whose bits are set, in their order. */
  static List<String> namesOf(long mask, List<String> candidates) {
    List<String> names = new ArrayList<>(Long.bitCount(mask));
    for (int i = 0; i < candidates.size(); i++) {
      if ((mask >>> i & 1) != 0) {
        names.add(candidates.get(i));
      }
    }
    return names;
  }

  private static @Nullable Map<String, Share> shares(
      List<String> candidates, Map<String, Object> tree) {
    if (!tree.containsKey("shareBad")) {
      return null;
    }
    double[] bad = numbers(tree.get("shareBad"));
    double[] good = numbers(tree.get("shareGood"));
    Map<String, Share> shares = new LinkedHashMap<>();
    for (int i = 0; i < bad.length; i++) {
      shares.put(candidates.get(i), new Share(bad[i], good[i]));
    }
    return shares;
  }

  private static double[] numbers(@Nullable Object list) {
    return Trees.list(list).stream().mapToDouble(each -> ((Number) each).doubleValue()).toArray();
  }

  private static String flags(SubsetScore one) {
    return one.onFrontier() ? "1" : one.tied() ? "2" : "0";
  }

  private static String quoted(String id) {
    // Ids are made of letters, digits, dots, underscores and hyphens, or are escaped here.
    return '"' + id.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static void join(StringBuilder text, List<String> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        text.append(',');
      }
      text.append(parts.get(i));
    }
  }

  private record Row(double[][] columns, int index) {
    double at(Column column) {
      return columns[column.ordinal()][index];
    }
  }

  /** The columns of numbers; their names are part of the form. */
  private enum Column {
    bad(one -> one.bad().mean(), true),
    badError(one -> one.bad().standardError(), true),
    good(one -> one.good().mean(), true),
    goodError(one -> one.good().standardError(), true),
    badP95(SubsetScore::badP95, false),
    marginBad(one -> one.margin().bad(), false),
    marginBadP95(one -> one.margin().badP95(), false),
    marginGood(one -> one.margin().good(), false),
    change(one -> one.change().mean(), false),
    changeP05(one -> one.change().p05(), false),
    changeP50(one -> one.change().p50(), false),
    changeP95(one -> one.change().p95(), false),
    changeError(one -> one.change().standardError(), false),
    changeLower(one -> one.change().shareOfDrawsLower(), false),
    changeGood(one -> one.change().good().mean(), false),
    changeGoodError(one -> one.change().good().standardError(), false);

    private final ToDoubleFunction<SubsetScore> of;
    private final boolean whole;

    Column(ToDoubleFunction<SubsetScore> of, boolean whole) {
      this.of = of;
      this.whole = whole;
    }

    String text(SubsetScore one) {
      double number = of.applyAsDouble(one);
      return whole ? Double.toString(number) : Float.toString((float) number);
    }
  }
}
