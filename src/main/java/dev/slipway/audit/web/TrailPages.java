package dev.slipway.audit.web;

import dev.slipway.audit.Trail;
import dev.slipway.audit.chain.TrailReader;
import dev.slipway.audit.web.TrailPage.Chip;
import dev.slipway.audit.web.TrailPage.Choice;
import dev.slipway.audit.web.TrailPage.Chooser;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the page of the trail shows. */
@Component
class TrailPages {

  private static final String ACTION = "trail.action.";
  private static final String KIND = "trail.kind.";

  private final Trail trail;
  private final TrailReader reader;
  private final MessageSource messages;

  TrailPages(Trail trail, TrailReader reader, MessageSource messages) {
    this.trail = trail;
    this.reader = reader;
    this.messages = messages;
  }

  @Transactional(readOnly = true)
  TrailPage page(TrailAddress address) {
    Page<Trail.Line> lines = reader.find(address.filter(), address.page());
    TrailReader.Choices choices = reader.choices();
    return new TrailPage(
        lines,
        address,
        List.of(
            chooser("person", "", choices.people(), address),
            chooser("action", ACTION, choices.actions(), address),
            chooser("kind", KIND, choices.kinds(), address)),
        chips(address, lines),
        trail.head(),
        reader.hidden());
  }

  private Chooser chooser(String name, String key, List<String> values, TrailAddress address) {
    List<Choice> choices =
        values.stream()
            .map(value -> new Choice(value, word(key, value), value.equals(address.get(name))))
            .sorted(Comparator.comparing(Choice::label))
            .toList();
    return new Chooser(name, choices);
  }

  private List<Chip> chips(TrailAddress address, Page<Trail.Line> lines) {
    return TrailAddress.FILTERS.stream()
        .filter(name -> !address.get(name).isEmpty())
        .map(
            name ->
                new Chip(
                    name,
                    inWords(name, address, lines),
                    TrailAddress.isDay(name) ? TrailAddress.day(address.get(name)) : null,
                    address.without(name).href("/trail")))
        .toList();
  }

  private String inWords(String name, TrailAddress address, Page<Trail.Line> lines) {
    String value = address.get(name);
    return switch (name) {
      case "action" -> word(ACTION, value);
      case "kind" -> word(KIND, value);
      // The newest line has the name by which people know it now.
      case "subject" -> lines.stream().findFirst().map(line -> line.subject().name()).orElse(value);
      default -> value;
    };
  }

  /** Other modules may record what has no words here yet. */
  private String word(String key, String value) {
    return Objects.requireNonNull(
        messages.getMessage(key + value, null, value, LocaleContextHolder.getLocale()));
  }
}
