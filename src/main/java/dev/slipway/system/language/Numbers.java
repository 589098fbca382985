package dev.slipway.system.language;

import dev.slipway.pathway.verdict.Points;
import dev.slipway.pathway.verdict.Sentence;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Numbers in words for people, in the form of the page's language: likelihoods as natural
 * frequencies, never with more digits than an interval supports. Templates reach it as {@code
 * numbers}.
 */
public final class Numbers {

  /** Below this a likelihood is only said to be smaller than it. */
  static final double FLOOR = 1e-6;

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** To make one takes longer than to copy it and to write with the copy. */
  private static final Map<Form, DecimalFormat> FORMATS = new ConcurrentHashMap<>();

  private final MessageSource messages;

  public Numbers(MessageSource messages) {
    this.messages = messages;
  }

  /** "about 2 in 100"; below one in a hundred "about 1 in 400". */
  public String frequency(double p) {
    return frequency(p, 1);
  }

  /**
   * As {@link #frequency(double)}, said so that it can be told from another likelihood named beside
   * it: with a second digit, and in hundredths too if the other is, where one would make both read
   * alike.
   */
  public String frequencyBeside(double p, double other) {
    boolean hundredths = inHundredths(Math.max(p, other));
    if (inHundredths(p) != hundredths && p >= FLOOR) {
      return words("number.frequency.hundred", digits(100 * p, alike(p, other) ? 2 : 1));
    }
    return frequency(p, alike(p, other) ? 2 : 1);
  }

  /** "2 in 100", without "about"; the bare number of hundredths is {@link #hundredths}. */
  public String frequencyShort(double p) {
    if (beyond(p)) {
      return frequency(p);
    }
    return inHundredths(p)
        ? words("number.short.hundred", hundredths(p))
        : words("number.short.one", oneIn(p, 1));
  }

  /** "2" for 0.0219, "20" for 0.2026, "0.3" for 0.003. */
  public String hundredths(double p) {
    return digits(100 * p, 1);
  }

  /**
   * "(0.3 to 6)": hundredths, as the frequency beside it; "(1 in 5,000 to 1 in 300)" where both are
   * rare.
   */
  public String interval(double low, double high) {
    return inHundredths(high)
        ? words("number.interval", bound(low), bound(high))
        : words("number.interval", frequencyShort(low), frequencyShort(high));
  }

  /**
   * Frequency and interval in one unit: "about 2 in 100 (0.3 to 6)", "about 1 in 400 (1 in 5,000 to
   * 2 in 100)".
   */
  public String estimate(double mean, double low, double high) {
    return frequency(mean) + ' ' + intervalOf(mean, low, high);
  }

  /** The interval in the unit in which {@link #frequency} says the mean. */
  public String intervalOf(double mean, double low, double high) {
    return inHundredths(mean)
        ? words("number.interval", bound(low), bound(high))
        : words("number.interval", frequencyShort(low), frequencyShort(high));
  }

  /** Two significant digits: "2.2%", "0.34%", "45%". */
  public String percent(double p) {
    if (p > 0 && p < FLOOR) {
      return words("number.percent.floor", digits(100 * FLOOR, 1));
    }
    if (p < 1 && p > 0.9995) {
      return words("number.percent.ceiling", digits(99.9, 3));
    }
    int digits = p >= 0.995 ? 3 : 2;
    return words("number.percent", digits(100 * p, digits));
  }

  /** As many digits as its interval supports: "41%" where that is wide. */
  public String percent(Points share) {
    return share.mean() != 0 && Math.abs(share.mean()) < 100 * FLOOR
        ? percent(share.mean() / 100)
        : words("number.percent", plain(share.mean()));
  }

  /** Its interval: "30% to 52%". */
  public String percentRange(Points share) {
    return words(
        "number.interval.range",
        words("number.percent", plain(share.low())),
        words("number.percent", plain(share.high())));
  }

  /** The interval in percent: "0.3% to 6.2%". */
  public String percentRange(double low, double high) {
    return words("number.interval.range", percent(low), percent(high));
  }

  /** A share as so many of a hundred, never 0 or 100 unless it is exactly that. */
  public String ofHundred(double share) {
    if (share > 0 && share < 0.005) {
      return words("number.fewer", "1");
    }
    if (share < 1 && share >= 0.995) {
      return words("number.more", "99");
    }
    return digits(100 * share, 2);
  }

  /** A change of a likelihood in percentage points, with its sign: "+0.3 points", "−0.3 points". */
  public String points(double change) {
    return words("number.points", signed(100 * change));
  }

  /** A signed number of percentage points without its unit, for tables that name it in the head. */
  public String pointsBare(double change) {
    return signed(100 * change);
  }

  /** As few digits as say it: "2", "1.4", "14". */
  public String roughly(double number) {
    return digits(number, 1);
  }

  /** Two significant digits, as much as an answer can be known to. */
  public String twoDigits(double number) {
    boolean extreme = number != 0 && (Math.abs(number) < 1e-4 || Math.abs(number) >= 1e12);
    return extreme ? plain(number) : digits(number, 2);
  }

  /** Up to four significant digits, thousands grouped. */
  public String plain(double number) {
    if (number != 0 && (Math.abs(number) < 1e-4 || Math.abs(number) >= 1e12)) {
      return exponent(number);
    }
    return digits(number, Math.abs(number) >= 1e4 ? 12 : 4);
  }

  /** That many decimals: "1.42", "−0.03". */
  public String decimals(double number, int decimals) {
    String zeros = decimals == 0 ? "" : "." + "0".repeat(decimals);
    return format("0" + zeros).format(number).replace('-', '\u2212');
  }

  /** Three significant digits and the word: "3.5 billion", "860 million". */
  public String count(double number) {
    double size = Math.abs(number);
    if (size >= 1e15) {
      return exponent(number);
    }
    if (size >= 1e12) {
      return words("number.trillion", digits(number / 1e12, 3));
    }
    if (size >= 1e9) {
      return words("number.billion", digits(number / 1e9, 3));
    }
    return size >= 1e6 ? words("number.million", digits(number / 1e6, 3)) : plain(number);
  }

  /** A sentence with what stands in it. */
  public String say(Sentence sentence) {
    Object[] args =
        sentence.args().stream()
            .map(
                arg ->
                    arg instanceof Sentence inner
                        ? say(inner)
                        : arg instanceof Double number
                            ? plain(number)
                            : arg instanceof YearMonth month ? monthOf(month) : arg)
            .toArray();
    return words(sentence.key(), args);
  }

  /** "June 2027", "Juni 2027". */
  public String monthOf(YearMonth month) {
    return DateTimeFormatter.ofPattern("MMMM yyyy", PageFormats.of(messages)).format(month);
  }

  /** "Jun 2027", "Juni 2027". */
  public String monthShort(YearMonth month) {
    return DateTimeFormatter.ofPattern("MMM yyyy", PageFormats.of(messages)).format(month);
  }

  private String frequency(double p, int digits) {
    if (p == 0 || (p > 0 && p < FLOOR)) {
      return words("number.frequency.floor", digits(1 / FLOOR, 1));
    }
    if (p > 0.99) {
      return words("number.frequency.ceiling", "99");
    }
    return inHundredths(p)
        ? words("number.frequency.hundred", digits(100 * p, digits))
        : words("number.frequency.one", oneIn(p, digits));
  }

  private static boolean beyond(double p) {
    return p < FLOOR || p > 0.99;
  }

  /** From 0.0095 on, which rounds to one in a hundred. */
  private static boolean inHundredths(double p) {
    return p >= 0.0095;
  }

  private boolean alike(double p, double other) {
    return digits(100 * p, 1).equals(digits(100 * other, 1)) && relativeGap(p, other) > 0.01;
  }

  private static double relativeGap(double p, double other) {
    return Math.abs(p - other) / Math.max(p, other);
  }

  private String oneIn(double p, int digits) {
    return digits(1 / p, digits);
  }

  private String bound(double p) {
    if (p > 0 && p < FLOOR) {
      return words("number.percent.floor", digits(100 * FLOOR, 1)).replaceAll("[\\s\u00a0]*%", "");
    }
    return digits(100 * p, 1, 0.2);
  }

  private String signed(double points) {
    String text = digits(Math.abs(points), Math.abs(points) < 10 ? 1 : 2);
    if (Math.abs(points) < 0.0005) {
      return "0";
    }
    return (points > 0 ? "+" : "\u2212") + text;
  }

  /**
   * That many significant digits, one more where a lone leading digit would round by more than a
   * tenth ("1.4", not "1"); whole numbers from ten on keep their two leading digits.
   */
  private String digits(double number, int significant) {
    return digits(number, significant, 0.1);
  }

  /** With another share, {@code off}, by which a lone digit may be off. */
  private String digits(double number, int significant, double off) {
    if (number == 0 || Double.isNaN(number) || Double.isInfinite(number)) {
      return number == 0 ? "0" : String.valueOf(number);
    }
    double size = Math.abs(number);
    int wanted = significant == 1 && size >= 10 && size < 100 ? 2 : significant;
    BigDecimal rounded =
        BigDecimal.valueOf(number).round(new MathContext(wanted, RoundingMode.HALF_EVEN));
    if (wanted == 1
        && rounded.subtract(BigDecimal.valueOf(number)).abs().doubleValue() > off * size) {
      rounded = BigDecimal.valueOf(number).round(new MathContext(2, RoundingMode.HALF_EVEN));
    }
    return format("#,##0.##########").format(rounded).replace('-', '\u2212');
  }

  /** "2.1 × 10²⁵". */
  private String exponent(double number) {
    String[] parts = format("0.##E0").format(number).replace('-', '\u2212').split("E", 2);
    String raised =
        parts[1]
            .chars()
            .map(c -> c == '\u2212' ? '⁻' : RAISED.charAt(c - '0'))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return parts[0] + " × 10" + raised;
  }

  /** In the page's language; a copy, since two who write with the same one garble both. */
  private DecimalFormat format(String pattern) {
    Form form = new Form(pattern, PageFormats.of(messages));
    return (DecimalFormat) FORMATS.computeIfAbsent(form, Numbers::made).clone();
  }

  private static DecimalFormat made(Form form) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(form.language());
    symbols.setMinusSign('-'); // replaced by our own
    return new DecimalFormat(form.pattern(), symbols);
  }

  private record Form(String pattern, Locale language) {}

  private String words(String key, Object... args) {
    return messages.getMessage(key, args, LocaleContextHolder.getLocale());
  }
}
