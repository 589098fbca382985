package dev.slipway.proposal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** How far a proposal may be shown, in the board's own words, on pages, in headers and in files. */
public final class Confidentiality {

  /** Header of every answer about a marked proposal. */
  public static final String HEADER = "X-Confidentiality";

  /** A mark is printed on every page, so it is short. */
  public static final int LONGEST = 60;

  private Confidentiality() {}

  /** The mark as one line without blanks around it. */
  public static String tidy(String typed) {
    return typed.strip().replaceAll("\\s+", " ");
  }

  /** Whether it can be printed as it is. */
  public static boolean printable(String mark) {
    return mark.codePoints().noneMatch(Character::isISOControl);
  }

  /** As the value of a header: as it is, or percent-encoded UTF-8 where it is not plain ASCII. */
  public static String header(String mark) {
    boolean plain = mark.chars().allMatch(each -> each >= ' ' && each < 0x7f && each != '%');
    return plain ? mark : URLEncoder.encode(mark, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The name of a file about a proposal, with the mark in front where there is one. */
  public static String fileName(String mark, String name) {
    String slug =
        Normalizer.normalize(mark, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return slug.isEmpty() ? name : slug + "_" + name;
  }
}
