package dev.slipway.audit.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Values of the trail as readers know them. The trail keeps the names of constants, so that its
 * hashes do not depend on words; a page says what other pages call them.
 */
public final class ValueWords {

  /** Where the words of a field's constants stand. */
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("access", "level.access."),
          Map.entry("againstRule", "desk.rule."),
          Map.entry("inputs", "level.modality."),
          Map.entry("modality", "level.modality."),
          Map.entry("outputs", "level.modality."),
          Map.entry("pooling", "estimates.pooling."),
          Map.entry("roles", "role."),
          Map.entry("scope", "level.scope."),
          Map.entry("stage", "level.stage."),
          Map.entry("state", "proposal.state."),
          Map.entry("trigger", "decision.trigger."),
          Map.entry("verdict", "decision.verdict."));

  private static final Pattern CONSTANTS = Pattern.compile("[A-Z][A-Z0-9_]*(, [A-Z][A-Z0-9_]*)*");

  private final MessageSource messages;

  ValueWords(MessageSource messages) {
    this.messages = messages;
  }

  /** The value in words; itself where it is no constant, or one that nothing else speaks of. */
  public String say(String field, String value) {
    String prefix = PREFIXES.getOrDefault(field, "");
    boolean constants = CONSTANTS.matcher(value).matches();
    return constants && (!prefix.isEmpty() || value.contains("_"))
        ? Arrays.stream(value.split(", "))
            .map(each -> word(prefix + each, each))
            .collect(Collectors.joining(", "))
        : value;
  }

  private String word(String key, String constant) {
    String plain = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    String said = messages.getMessage(key, null, plain, LocaleContextHolder.getLocale());
    return said == null ? plain : said;
  }
}
