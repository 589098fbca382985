package dev.slipway.system.language;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.ObjectUtils;

/** Messages whose arguments, where they are texts that we ship, speak the page's language too. */
class TranslatingMessages extends ResourceBundleMessageSource {

  private final ShippedWords shipped;

  /** Those without arguments, formatted once; a page has hundreds. */
  private final Map<Plain, String> plain = new ConcurrentHashMap<>();

  TranslatingMessages(ShippedWords shipped) {
    this.shipped = shipped;
  }

  private record Plain(String code, Locale locale) {}

  @Override
  protected @Nullable String getMessageInternal(
      @Nullable String code, Object @Nullable [] args, @Nullable Locale locale) {
    if (code == null || locale == null || !ObjectUtils.isEmpty(args)) {
      return super.getMessageInternal(code, args, locale);
    }
    Plain asked = new Plain(code, locale);
    String said = plain.get(asked);
    if (said == null) {
      said = super.getMessageInternal(code, args, locale);
      if (said != null) {
        plain.put(asked, said);
      }
    }
    return said;
  }

  @Override
  protected Object[] resolveArguments(Object @Nullable [] args, @Nullable Locale locale) {
    Locale spoken = locale == null ? Locale.ENGLISH : locale;
    Object[] resolved = super.resolveArguments(args, locale).clone();
    for (int i = 0; i < resolved.length; i++) {
      if (resolved[i] instanceof String text) {
        resolved[i] = shipped.in(text, spoken);
      }
    }
    return resolved;
  }
}
