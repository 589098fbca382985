package dev.slipway.desk.web.list;

import dev.slipway.desk.web.list.ListPage.Choice;
import dev.slipway.desk.web.list.ListPage.Chooser;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.Modality;
import dev.slipway.profile.ModelName;
import dev.slipway.profile.ProfileService;
import dev.slipway.rubric.BoardRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The filters that the list offers, and their values in words. */
@Component
class ListChoosers {

  /** More models than this are found by searching for their names. */
  private static final int MOST_MODELS = 200;

  private final ProfileService profiles;
  private final MessageSource messages;

  ListChoosers(ProfileService profiles, MessageSource messages) {
    this.profiles = profiles;
    this.messages = messages;
  }

  List<Chooser> of(ListAddress address) {
    return List.of(
        chooser("state", "proposal.state.", ListReading.STATES, address),
        models(address),
        chooser("modality", "level.modality.", names(Modality.values()), address),
        chooser("access", "level.access.", names(AccessLevel.values()), address),
        chooser("rule", "desk.rule.", names(BoardRule.values()), address),
        chooser("reviewed", "desk.reviewed.", List.of("yes", "no"), address));
  }

  /** What a filter's value means; a search as it was typed. */
  String inWords(String name, String value, List<Chooser> offered) {
    return switch (name) {
      case "q", "near" -> value;
      case "waits" -> text("desk.waits." + value);
      case "mine" -> "";
      default ->
          offered.stream()
              .filter(chooser -> chooser.name().equals(name))
              .flatMap(chooser -> chooser.choices().stream())
              .filter(choice -> choice.value().equals(value))
              .map(Choice::label)
              .findFirst()
              .orElse(value);
    };
  }

  private Chooser models(ListAddress address) {
    String chosen = address.get("model");
    List<ModelName> names = profiles.names(MOST_MODELS);
    List<Choice> choices = new ArrayList<>();
    for (ModelName each : names) {
      String id = each.id().toString();
      choices.add(new Choice(id, each.fullName(), id.equals(chosen)));
    }
    if (!chosen.isEmpty() && choices.stream().noneMatch(Choice::on)) {
      profiles
          .find(UUID.fromString(chosen))
          .ifPresent(model -> choices.add(0, new Choice(chosen, model.fullName(), true)));
    }
    return new Chooser("model", "desk.filter.model", choices);
  }

  private Chooser chooser(String name, String key, List<String> values, ListAddress address) {
    List<Choice> choices =
        values.stream()
            .map(value -> new Choice(value, text(key + value), value.equals(address.get(name))))
            .toList();
    return new Chooser(name, "desk.filter." + name, choices);
  }

  private String text(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
