package dev.slipway.audit;

/** Text in exported tables. */
public final class ExportText {

  /** With these, in both widths, a spreadsheet begins a formula. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private ExportText() {}

  /** A text that a spreadsheet takes for a text, whatever it begins with. */
  public static String safe(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /** What {@link #safe} was made from, for tables that are brought back. */
  public static String plain(String text) {
    return text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0
        ? text.substring(1)
        : text;
  }
}
