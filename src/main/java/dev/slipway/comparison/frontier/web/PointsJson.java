package dev.slipway.comparison.frontier.web;

import dev.slipway.pathway.frontier.Frontier;
import dev.slipway.pathway.frontier.SubsetScore;
import dev.slipway.scoring.json.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All combinations for the chart, by columns and to six digits: ids, names, then for each
 * combination its number in two halves of thirty bits, both likelihoods and whether it is on the
 * frontier (1) or tied with it (2).
 */
final class PointsJson {

  private static final long HALF = (1L << 30) - 1;

  private PointsJson() {}

  static byte[] of(Frontier frontier, Map<String, String> names) {
    List<SubsetScore> all = frontier.subsets();
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("ids", frontier.candidates());
    head.put(
        "names", frontier.candidates().stream().map(id -> names.getOrDefault(id, id)).toList());
    head.put("today", List.of(frontier.badAsToday().mean(), frontier.goodAsToday().mean()));
    String json = CanonicalJson.plain(head);
    String columns =
        column(",\"low\"", all, one -> Long.toString(one.mask() & HALF))
            + column(",\"high\"", all, one -> Long.toString(one.mask() >>> 30))
            + column(",\"bad\"", all, one -> Float.toString((float) one.bad().mean()))
            + column(",\"good\"", all, one -> Float.toString((float) one.good().mean()))
            + column(",\"flag\"", all, one -> one.onFrontier() ? "1" : one.tied() ? "2" : "0");
    return (json.substring(0, json.length() - 1) + columns + "}").getBytes(StandardCharsets.UTF_8);
  }

  private static String column(
      String name, List<SubsetScore> all, Function<SubsetScore, String> text) {
    return all.stream().map(text).collect(Collectors.joining(",", name + ":[", "]"));
  }
}
