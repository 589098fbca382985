package dev.slipway.form;

import dev.slipway.stats.text.NumberText;
import dev.slipway.stats.text.TypedNumber;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** Text as it comes from a browser, and as it stands in a field. */
public final class Typed {

  /** Stricter than {@link UUID#fromString}, which takes shortened ones too. */
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Typed() {}

  /** What a browser left out reads as empty. */
  public static String text(@Nullable String sent) {
    return Objects.requireNonNullElse(sent, "");
  }

  /** Likewise, without the blanks around it. */
  public static String stripped(@Nullable String sent) {
    return text(sent).strip();
  }

  /**
   * Gaps, which only a hand-written request has, become empty rows: Spring goes on to look for the
   * rows that were sent where they were sent.
   */
  public static <T> List<T> rows(@Nullable List<@Nullable T> rows, T empty) {
    return rows == null
        ? List.of()
        : rows.stream().map(row -> Objects.requireNonNullElse(row, empty)).toList();
  }

  /** The version that a form carries along, or one that nothing has if it was tampered with. */
  public static int version(String sent) {
    return whole(sent, -1);
  }

  /** A whole number from 0 on that no person types, or {@code otherwise}. */
  public static int whole(String sent, int otherwise) {
    return sent.matches("[0-9]{1,9}") ? Integer.parseInt(sent) : otherwise;
  }

  public static Optional<UUID> uuid(String sent) {
    return UUID_TEXT.matcher(sent).matches()
        ? Optional.of(UUID.fromString(sent))
        : Optional.empty();
  }

  /** The constant of that name. */
  public static <E extends Enum<E>> Optional<E> constant(@Nullable String sent, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(sent))
        .findFirst();
  }

  /** The number typed on a page in the present language; NaN if it is none. */
  public static double asNumber(String typed) {
    return NumberText.parse(typed, LocaleContextHolder.getLocale()).number();
  }

  /** The shortest text that reads back as the same number. */
  public static String number(double number) {
    return TypedNumber.of(number, LocaleContextHolder.getLocale());
  }

  /** Three digits, rounded up, so that the lower bound named would itself be accepted. */
  public static String above(double bound) {
    return TypedNumber.above(bound, LocaleContextHolder.getLocale());
  }

  /** Three digits, rounded down, so that the upper bound named would itself be accepted. */
  public static String below(double bound) {
    return TypedNumber.below(bound, LocaleContextHolder.getLocale());
  }
}
