package dev.slipway.desk.web.list;

import dev.slipway.desk.web.list.ListParts.Choice;
import dev.slipway.desk.web.list.ListParts.Chooser;
import dev.slipway.desk.web.list.ListParts.Wording;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.ModelName;
import dev.slipway.profile.modality.Modality;
import dev.slipway.rubric.BoardVerdict;
import java.util.Arrays;
import java.util.List;

/** The filters that the list offers, and their values in words. */
final class ListChoosers {

  private ListChoosers() {}

  static List<Chooser> of(ListAddress address, List<ModelName> models) {
    return List.of(
        chooser("state", "proposal.state.", ListReading.STATES, address),
        models(address, models),
        chooser("modality", "level.modality.", names(Modality.values()), address),
        chooser("input", "level.modality.", names(Modality.values()), address),
        chooser("access", "level.access.", names(AccessLevel.values()), address),
        chooser("rule", "desk.rule.", names(BoardVerdict.values()), address),
        chooser("reviewed", "desk.reviewed.", List.of("yes", "no"), address));
  }

  private static Chooser models(ListAddress address, List<ModelName> models) {
    List<Choice> choices =
        models.stream()
            .map(
                each -> {
                  String id = each.id().toString();
                  return new Choice(
                      id, Wording.text(each.fullName()), id.equals(address.get("model")));
                })
            .toList();
    return new Chooser("model", "desk.filter.model", choices);
  }

  private static Chooser chooser(
      String name, String key, List<String> values, ListAddress address) {
    List<Choice> choices =
        values.stream()
            .map(
                value ->
                    new Choice(
                        value, Wording.message(key + value), value.equals(address.get(name))))
            .toList();
    return new Chooser(name, "desk.filter." + name, choices);
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
