package dev.slipway.account.web;

import dev.slipway.account.Role;
import dev.slipway.account.token.Scope;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Roles and scopes, for forms. */
@Component
class Choices {

  private final MessageSource messages;

  Choices(MessageSource messages) {
    this.messages = messages;
  }

  List<Choice> roles() {
    return of("role.", Role.values());
  }

  List<Choice> scopes() {
    return of("scope.", Scope.values());
  }

  private List<Choice> of(String keys, Enum<?>[] values) {
    return Arrays.stream(values)
        .map(
            each ->
                new Choice(each.name(), say(keys + each.name()), say(keys + each.name() + ".what")))
        .toList();
  }

  private String say(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
