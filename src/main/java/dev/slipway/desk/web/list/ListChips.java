package dev.slipway.desk.web.list;

import dev.slipway.desk.web.list.ListParts.Chip;
import dev.slipway.desk.web.list.ListParts.Choice;
import dev.slipway.desk.web.list.ListParts.Chooser;
import dev.slipway.desk.web.list.ListParts.Wording;
import java.util.List;

/** What a list is narrowed to, in words. */
final class ListChips {

  private ListChips() {}

  static List<Chip> of(ListAddress address, List<Chooser> offered) {
    return ListAddress.FILTERS.stream()
        .filter(name -> !address.get(name).isEmpty())
        .map(
            name ->
                new Chip(
                    "desk.chip." + name,
                    inWords(name, address.get(name), offered),
                    address.without(name).href()))
        .toList();
  }

  /** What a filter's value means; a search as it was typed. */
  private static Wording inWords(String name, String value, List<Chooser> offered) {
    return switch (name) {
      case "q", "near" -> Wording.text(value);
      case "waits" -> Wording.message("desk.waits." + value);
      case "mine" -> Wording.text("");
      default ->
          offered.stream()
              .filter(chooser -> chooser.name().equals(name))
              .flatMap(chooser -> chooser.choices().stream())
              .filter(choice -> choice.value().equals(value))
              .map(Choice::label)
              .findFirst()
              .orElse(Wording.text(value));
    };
  }
}
