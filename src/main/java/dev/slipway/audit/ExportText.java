package dev.slipway.audit;

/** Text in tables that are taken away. */
public final class ExportText {

  /** With these, in both widths, a spreadsheet begins a formula. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private ExportText() {}

  /** A text that a spreadsheet takes for a text, whatever it begins with. */
  public static String safe(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
