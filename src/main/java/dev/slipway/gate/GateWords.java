package dev.slipway.gate;

import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.proposal.evidence.EvidenceKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts reasons into words. */
@Component
public class GateWords {

  private final MessageSource messages;

  GateWords(MessageSource messages) {
    this.messages = messages;
  }

  /** Why, in one sentence. */
  public String text(Reason reason, Locale locale) {
    return say("gate.reason." + reason.code(), locale, args(reason, locale));
  }

  /** Who can change it. */
  public String who(Reason reason, Locale locale) {
    return Objects.requireNonNullElseGet(
        reason.who(), () -> say("gate.who." + reason.code(), locale, args(reason, locale)));
  }

  private Object[] args(Reason reason, Locale locale) {
    return reason.args().stream().map(arg -> word(arg, locale)).toArray();
  }

  private Object word(Object arg, Locale locale) {
    if (arg instanceof AccessLevel access) {
      return say("level.access." + access, locale);
    }
    if (arg instanceof DeploymentScope scope) {
      return say("level.scope." + scope, locale);
    }
    if (arg instanceof EvidenceKind kind) {
      return say("evidence.kind." + kind, locale);
    }
    if (arg instanceof LocalDate day) {
      Locale form = Locale.forLanguageTag(say("language.formats", locale));
      return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(form).format(day);
    }
    return arg;
  }

  private String say(String key, Locale locale, Object... args) {
    return messages.getMessage(key, args, locale);
  }
}
