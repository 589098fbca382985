package dev.slipway.form;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * One line of the summary above a form that was refused.
 *
 * @param anchor id of the field; empty where the fault is the whole form's
 * @param label what the page calls the field; likewise
 */
public record ErrorLine(String anchor, String label, String message) {

  /** The whole line; a field whose name is a question needs no colon. */
  public String said() {
    return label + (label.endsWith("?") ? " " : ": ") + message;
  }

  /**
   * The lines in the order of the fields.
   *
   * @param order paths of fields, or of what they are in, as the page has them
   * @param label what the page calls the field of a path
   */
  public static List<ErrorLine> of(
      Errors errors, List<String> order, UnaryOperator<String> label, MessageSource messages) {
    return errors.getAllErrors().stream()
        .sorted(Comparator.comparingInt(error -> place(error, order)))
        .map(error -> line(error, label, messages))
        .toList();
  }

  private static ErrorLine line(
      ObjectError error, UnaryOperator<String> label, MessageSource messages) {
    String message = messages.getMessage(error, LocaleContextHolder.getLocale());
    return error instanceof FieldError field
        ? new ErrorLine(
            field.getField().replaceAll("[\\[\\]]", ""), label.apply(field.getField()), message)
        : new ErrorLine("", "", message);
  }

  /** What concerns the whole form comes first, what has no place last. */
  private static int place(ObjectError error, List<String> order) {
    if (!(error instanceof FieldError field)) {
      return -1;
    }
    for (int i = 0; i < order.size(); i++) {
      if (isIn(field.getField(), order.get(i))) {
        return i;
      }
    }
    return order.size();
  }

  /** Whether a path is another one or something in it. */
  public static boolean isIn(@Nullable String path, String whole) {
    return path != null
        && path.startsWith(whole)
        && (path.length() == whole.length() || ".[".indexOf(path.charAt(whole.length())) >= 0);
  }
}
