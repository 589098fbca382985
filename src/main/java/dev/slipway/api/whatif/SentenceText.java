package dev.slipway.api.whatif;

import dev.slipway.pathway.verdict.Sentence;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sentences of a verdict in English, as a page in English says them. */
@Component
class SentenceText {

  private static final MathContext FOUR_DIGITS = new MathContext(4);

  private final MessageSource messages;

  SentenceText(MessageSource messages) {
    this.messages = messages;
  }

  String say(Sentence sentence) {
    Object[] args = sentence.args().stream().map(this::argument).toArray();
    return messages.getMessage(sentence.key(), args, Locale.ENGLISH);
  }

  /** Likewise, or null where there is none. */
  @Nullable String sayIfGiven(@Nullable Sentence sentence) {
    return sentence == null ? null : say(sentence);
  }

  private Object argument(Object given) {
    if (given instanceof Sentence inner) {
      return say(inner);
    }
    return given instanceof Double number ? plain(number) : given;
  }

  private static String plain(double number) {
    DecimalFormat format =
        new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    return format.format(new BigDecimal(number).round(FOUR_DIGITS)).replace('-', '\u2212');
  }
}
