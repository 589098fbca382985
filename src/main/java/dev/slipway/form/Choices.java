package dev.slipway.form;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Options in the words of the page's language. */
public final class Choices {

  private final MessageSource messages;

  public Choices(MessageSource messages) {
    this.messages = messages;
  }

  /** One option for each constant. */
  public List<Choice> of(String prefix, Enum<?>... constants) {
    return of(prefix, Arrays.stream(constants).map(Enum::name).toList());
  }

  public List<Choice> of(String prefix, List<String> values) {
    return of(prefix, values, UnaryOperator.identity());
  }

  /**
   * One option for each value.
   *
   * @param name turns a value into the name under which its label is found
   */
  public List<Choice> of(String prefix, List<String> values, UnaryOperator<String> name) {
    return values.stream().map(value -> of(value, prefix + name.apply(value))).toList();
  }

  /** The option whose label has this key; {@code key.explanation} where there is such a message. */
  public Choice of(String value, String key) {
    return new Choice(value, text(key), explanation(key));
  }

  /** Likewise with the explanation in the label, for lists, which have no room beside an option. */
  public static List<Choice> inFull(List<Choice> choices) {
    return choices.stream()
        .map(
            each ->
                each.explanation() == null
                    ? each
                    : Choice.of(each.value(), each.label() + ": " + each.explanation()))
        .toList();
  }

  /** The options after one that stands for none of them. */
  public List<Choice> orNone(String key, List<Choice> choices) {
    return Stream.concat(Stream.of(Choice.of("", text(key))), choices.stream()).toList();
  }

  public String text(String key, Object... args) {
    return messages.getMessage(key, args, LocaleContextHolder.getLocale());
  }

  private @Nullable String explanation(String key) {
    String text =
        messages.getMessage(key + ".explanation", null, "", LocaleContextHolder.getLocale());
    return text == null || text.isEmpty() ? null : text;
  }
}
