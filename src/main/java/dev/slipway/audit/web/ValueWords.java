package dev.slipway.audit.web;

import dev.slipway.audit.KeyNames;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
          Map.entry("kind", "level.happening."),
          Map.entry("modality", "level.modality."),
          Map.entry("outputs", "level.modality."),
          Map.entry("pooling", "estimates.pooling."),
          Map.entry("roles", "role."),
          Map.entry("scope", "level.scope."),
          Map.entry("stage", "level.stage."),
          Map.entry("state", "proposal.state."),
          Map.entry("tokenScope", "scope."),
          Map.entry("trigger", "decision.trigger."),
          Map.entry("verdict", "decision.verdict."));

  /** Fields whose values begin with the key of what they are about. */
  private static final Set<String> ABOUT_A_KEY = Set.of("comment", "test");

  private static final Pattern CONSTANTS = Pattern.compile("[A-Z][A-Z0-9_]*(, [A-Z][A-Z0-9_]*)*");

  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

  /** As much of a fingerprint as tells it from another at a glance. */
  private static final int SHORT_FINGERPRINT = 12;

  private final MessageSource messages;
  private final KeyNames names;

  ValueWords(MessageSource messages, KeyNames names) {
    this.messages = messages;
    this.names = names;
  }

  /** The whole of a fingerprint that {@link #say} cuts; null for anything else. */
  public @Nullable String whole(String value) {
    return FINGERPRINT.matcher(value).matches() ? value : null;
  }

  /**
   * The value in words: a constant as other pages call it, a language by its name, the question
   * that a comment begins with, the beginning of a fingerprint. Anything else stays as it is.
   */
  public String say(String field, String value) {
    if (FINGERPRINT.matcher(value).matches()) {
      return value.substring(0, SHORT_FINGERPRINT) + '…';
    }
    if (field.equals("language")) {
      return Locale.forLanguageTag(value).getDisplayLanguage(LocaleContextHolder.getLocale());
    }
    if (ABOUT_A_KEY.contains(field)) {
      return named(value);
    }
    String prefix = PREFIXES.getOrDefault(field, "");
    boolean constants = CONSTANTS.matcher(value).matches();
    return constants && (!prefix.isEmpty() || value.contains("_"))
        ? Arrays.stream(value.split(", "))
            .map(each -> word(prefix + each, each))
            .collect(Collectors.joining(", "))
        : value;
  }

  private String named(String value) {
    int end = value.indexOf(": ");
    return end < 0
        ? value
        : names
            .name(value.substring(0, end))
            .map(name -> name + " · " + value.substring(end + 2))
            .orElse(value);
  }

  private String word(String key, String constant) {
    String plain = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    String said = messages.getMessage(key, null, plain, LocaleContextHolder.getLocale());
    return said == null ? plain : said;
  }
}
