package dev.slipway.imports.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of running text.
 *
 * @param number counted from 1 in its file
 * @param code whether it stands in a block of code
 */
public record Line(int number, String text, boolean code) {

  /** What stands behind this in a line is not searched: nobody writes so. */
  private static final int LONGEST = 2000;

  private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~).*");

  /**
   * The lines of a text.
   *
   * @param before how many lines stand above it in its file
   */
  public static List<Line> of(String text, int before) {
    List<Line> lines = new ArrayList<>();
    boolean code = false;
    for (String each : text.split("\n", -1)) {
      String searched = each.length() > LONGEST ? each.substring(0, LONGEST) : each;
      boolean fence = FENCE.matcher(searched).matches();
      code ^= fence;
      lines.add(new Line(before + lines.size() + 1, searched, code || fence));
    }
    return lines;
  }
}
