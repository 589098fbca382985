package dev.slipway.decision.policy;

import dev.slipway.audit.Change;
import dev.slipway.stats.text.TypedNumber;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts what a change of the policy changes into words and numbers as people read them. */
@Component
public class PolicyWords {

  private static final Set<String> SHARES =
      Set.of("badLimitMean", "badLimitP95", "materiality", "materialShare");

  private final MessageSource messages;

  PolicyWords(MessageSource messages) {
    this.messages = messages;
  }

  /** The same changes in words. */
  public List<Change> of(List<Change> changes) {
    return changes.stream()
        .map(
            each ->
                new Change(
                    each.field(),
                    words(each.field(), each.before()),
                    words(each.field(), each.after())))
        .toList();
  }

  private @Nullable String words(String field, @Nullable String value) {
    if (value == null) {
      return null;
    }
    Locale locale = LocaleContextHolder.getLocale();
    if (SHARES.contains(field)) {
      return TypedNumber.percent(Double.parseDouble(value), locale);
    }
    if (field.equals("valueRatio")) {
      return TypedNumber.of(Double.parseDouble(value), locale);
    }
    return switch (field) {
      case "appliesTo" -> messages.getMessage("rubric.policy.applies." + value, null, locale);
      case "staleCounts" -> messages.getMessage("policy.stale." + value, null, locale);
      default -> value;
    };
  }
}
