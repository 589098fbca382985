package dev.slipway.precedent.file;

import dev.slipway.precedent.cases.CaseDetails;
import dev.slipway.precedent.cases.CaseFault;
import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.cases.CaseOrigin;
import dev.slipway.precedent.cases.CaseSuccessor;
import dev.slipway.precedent.cases.ReferenceCase;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads one row from the texts of its columns, wherever they come from, and names every field that
 * does not hold what it should.
 */
public final class CaseReader {

  private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
  private static final String KEY = "[a-z0-9][a-z0-9.-]*";
  private static final int LONGEST_KEY = 100;
  private static final int LONGEST = 500;
  private static final int LONGEST_NOTE = 5000;
  private static final double MOST_PARAMETERS = 1e18;

  /** Addresses of pages about all cases, which a case may not have for its own. */
  private static final List<String> TAKEN =
      List.of("new", "events", "import", "export", "curves", "opening", "trend", "backtest");

  private final UnaryOperator<String> texts;
  private final List<CaseFault> faults = new ArrayList<>();

  private CaseReader(UnaryOperator<String> texts) {
    this.texts = texts;
  }

  /**
   * What was read: the details, or what is wrong.
   *
   * @param details null where there is a fault
   */
  public record Reading(@Nullable CaseDetails details, List<CaseFault> faults) {}

  /**
   * Reads a row.
   *
   * @param texts text of a column by its name, never null
   */
  public static Reading read(UnaryOperator<String> texts) {
    CaseReader reader = new CaseReader(texts);
    CaseDetails details = reader.read();
    return new Reading(reader.faults.isEmpty() ? details : null, List.copyOf(reader.faults));
  }

  private @Nullable CaseDetails read() {
    String key = key();
    String capability = required(CaseColumns.CAPABILITY, LONGEST);
    String modality = oneOf(CaseColumns.MODALITY, CaseGroup.modalities());
    CaseOrigin origin = origin();
    CaseSuccessor successor = successor();
    ReferenceCase.Confidence confidence =
        constant(CaseColumns.CONFIDENCE, ReferenceCase.Confidence.class);
    ReferenceCase.Use use = constant(CaseColumns.FIT, ReferenceCase.Use.class);
    List<String> sources = sources();
    String note = text(CaseColumns.NOTE, LONGEST_NOTE);
    if (origin == null || successor == null || confidence == null || use == null) {
      return null;
    }
    CaseDetails details =
        new CaseDetails(
            key, capability, modality, origin, successor, confidence, use, sources, note);
    checkLag(details);
    return details;
  }

  private String key() {
    String key = text(CaseColumns.CASE_ID, LONGEST_KEY);
    if (!key.matches(KEY) || TAKEN.contains(key)) {
      refuse(CaseColumns.CASE_ID, "cases.fault.key");
    }
    return key;
  }

  private @Nullable CaseOrigin origin() {
    String originator = required(CaseColumns.ORIGINATOR, LONGEST);
    String model = required(CaseColumns.ORIGIN_MODEL, LONGEST);
    LocalDate announced = date(CaseColumns.ORIGIN_ANNOUNCED);
    String access = oneOf(CaseColumns.ORIGIN_ACCESS, CaseColumns.ACCESS);
    Double parameters = parameters();
    return announced == null
        ? null
        : new CaseOrigin(originator, model, announced, access, parameters);
  }

  private @Nullable CaseSuccessor successor() {
    String name = required(CaseColumns.SUCCESSOR, LONGEST);
    LocalDate date = date(CaseColumns.SUCCESSOR_DATE);
    Boolean censored = truth(CaseColumns.CENSORED);
    Boolean independent = truth(CaseColumns.INDEPENDENT);
    String model = text(CaseColumns.SUCCESSOR_MODEL, LONGEST);
    String access = text(CaseColumns.SUCCESSOR_ACCESS, LONGEST_KEY);
    if (Boolean.FALSE.equals(censored) || !access.isEmpty()) {
      oneOf(CaseColumns.SUCCESSOR_ACCESS, CaseColumns.ACCESS);
    }
    CaseSuccessor.Event event = constant(CaseColumns.EVENT, CaseSuccessor.Event.class);
    if (date == null || censored == null || independent == null || event == null) {
      return null;
    }
    return new CaseSuccessor(name, model, date, access, event, censored, independent);
  }

  private void checkLag(CaseDetails details) {
    long days = details.lagDays();
    if (days < 0) {
      LocalDate shown = details.origin().announcedOn();
      refuse(CaseColumns.SUCCESSOR_DATE, "cases.fault.before", shown.toString());
      return;
    }
    String said = text(CaseColumns.LAG_DAYS, LONGEST_KEY);
    if (!said.isEmpty() && !said.equals(Long.toString(days))) {
      refuse(CaseColumns.LAG_DAYS, "cases.fault.lag", Long.toString(days));
    }
  }

  private List<String> sources() {
    List<String> sources =
        Arrays.stream(text(CaseColumns.SOURCE_URL, LONGEST_NOTE).split(";"))
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .toList();
    if (!sources.stream().allMatch(CaseReader::isWebAddress)) {
      refuse(CaseColumns.SOURCE_URL, "cases.fault.source");
    }
    return sources;
  }

  private static boolean isWebAddress(String text) {
    try {
      URI address = new URI(text);
      return address.getHost() != null
          && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private @Nullable Double parameters() {
    String text = text(CaseColumns.ORIGIN_PARAMETERS, LONGEST_KEY);
    if (text.isEmpty()) {
      return null;
    }
    try {
      double number = Double.parseDouble(text);
      if (number >= 1 && number <= MOST_PARAMETERS && !text.matches(".*[dDfFxX]")) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Refused below, like a number out of range.
    }
    refuse(CaseColumns.ORIGIN_PARAMETERS, "cases.fault.parameters");
    return null;
  }

  private @Nullable LocalDate date(String column) {
    try {
      LocalDate date = LocalDate.parse(text(column, LONGEST_KEY));
      if (date.isAfter(EARLIEST) && date.isBefore(LATEST)) {
        return date;
      }
    } catch (DateTimeException e) {
      // Refused below, like a day out of range.
    }
    refuse(column, "cases.fault.date");
    return null;
  }

  private @Nullable Boolean truth(String column) {
    String text = oneOf(column, List.of("true", "false"));
    return text.isEmpty() ? null : Boolean.valueOf(text);
  }

  private <E extends Enum<E>> @Nullable E constant(String column, Class<E> type) {
    List<E> all = List.of(type.getEnumConstants());
    String text = oneOf(column, all.stream().map(CaseReader::name).toList());
    Optional<E> found = all.stream().filter(each -> name(each).equals(text)).findFirst();
    return found.orElse(null);
  }

  public static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** One of these words, or nothing with a fault. */
  private String oneOf(String column, List<String> accepted) {
    String text = text(column, LONGEST_KEY);
    if (accepted.contains(text)) {
      return text;
    }
    refuse(column, "cases.fault.word", String.join(", ", accepted));
    return "";
  }

  private String required(String column, int longest) {
    String text = text(column, longest);
    if (text.isEmpty()) {
      refuse(column, "cases.fault.empty");
    }
    return text;
  }

  private String text(String column, int longest) {
    String text = texts.apply(column).strip();
    if (text.length() > longest) {
      refuse(column, "cases.fault.long", Integer.toString(longest));
    }
    // PostgreSQL keeps any character but this one.
    if (text.indexOf('\0') >= 0) {
      refuse(column, "cases.fault.characters");
    }
    return text;
  }

  private void refuse(String column, String code, Object... args) {
    if (faults.stream().noneMatch(fault -> fault.column().equals(column))) {
      faults.add(CaseFault.of(column, code, args));
    }
  }
}
