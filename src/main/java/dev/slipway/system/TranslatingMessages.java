package dev.slipway.system;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Messages whose arguments, where they are texts that we ship, speak the page's language too. */
class TranslatingMessages extends ResourceBundleMessageSource {

  private final ShippedWords shipped;

  TranslatingMessages(ShippedWords shipped) {
    this.shipped = shipped;
  }

  @Override
  protected Object[] resolveArguments(Object @Nullable [] args, @Nullable Locale locale) {
    Locale spoken = locale == null ? Locale.ENGLISH : locale;
    return Arrays.stream(super.resolveArguments(args, locale))
        .map(each -> each instanceof String text ? shipped.in(text, spoken) : each)
        .toArray();
  }
}
