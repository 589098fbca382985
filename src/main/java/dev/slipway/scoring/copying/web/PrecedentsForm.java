package dev.slipway.scoring.copying.web;

import dev.slipway.precedent.curve.Like;
import dev.slipway.proposal.precedents.Choice;
import dev.slipway.scoring.copying.CopyingService.Likenesses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/**
 * Which cases are ticked, and what was typed as the reason where that departs from what was
 * suggested.
 */
record PrecedentsForm(Set<String> chosen, Map<String, String> reasons) {

  private static final String REASON = "reason-";
  private static final int LONGEST = 1000;

  static PrecedentsForm typed(MultiValueMap<String, String> fields) {
    Map<String, String> reasons = new LinkedHashMap<>();
    fields
        .toSingleValueMap()
        .forEach(
            (name, value) -> {
              if (name.startsWith(REASON) && !value.isBlank()) {
                reasons.put(name.substring(REASON.length()), value.strip());
              }
            });
    return new PrecedentsForm(
        new LinkedHashSet<>(fields.getOrDefault("chosen", List.of())), reasons);
  }

  static PrecedentsForm of(Likenesses model) {
    Map<String, String> reasons = new LinkedHashMap<>();
    model.choices().forEach(choice -> reasons.put(choice.caseKey(), choice.reason()));
    return new PrecedentsForm(model.chosen(), reasons);
  }

  String reason(String key) {
    return reasons.getOrDefault(key, "");
  }

  /** Cases that depart from the suggestion without a reason that could be kept. */
  Set<String> unexplained(Likenesses model) {
    Set<String> bad = new LinkedHashSet<>();
    for (Like like : model.all()) {
      String reason = reason(like.key());
      boolean departs = like.suggested() != chosen.contains(like.key());
      if (departs && (reason.isEmpty() || reason.length() > LONGEST || reason.indexOf('\0') >= 0)) {
        bad.add(like.key());
      }
    }
    return bad;
  }

  /** Every chosen case and every suggested one that was left out; reasons where they are needed. */
  List<Choice> choices(Likenesses model) {
    List<Choice> choices = new ArrayList<>();
    for (Like like : model.all()) {
      boolean ticked = chosen.contains(like.key());
      if (ticked || like.suggested()) {
        String reason = like.suggested() == ticked ? "" : reason(like.key());
        choices.add(new Choice(like.key(), ticked, reason));
      }
    }
    return choices;
  }
}
