package dev.slipway.precedent.web;

import dev.slipway.form.Fields;
import dev.slipway.precedent.cases.CaseDetails;
import dev.slipway.precedent.cases.CaseFault;
import dev.slipway.precedent.file.CaseReader;
import dev.slipway.stats.text.NumberUnit;
import dev.slipway.stats.text.TypedNumber;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.validation.Errors;

/** Turns what was typed of an event into details, or says beside each field what would do. */
final class CaseAdapter {

  private static final Pattern WORD_START = Pattern.compile("_([a-z])");
  private static final int LONGEST_KEY = 60;
  private static final String NOBODY = "none found";

  private final CaseForm form;
  private final Errors errors;

  private CaseAdapter(CaseForm form, Errors errors) {
    this.form = form;
    this.errors = errors;
  }

  /** The details typed, or nothing with the faults in {@code errors}. */
  static Optional<CaseDetails> read(CaseForm form, Errors errors) {
    CaseAdapter adapter = new CaseAdapter(form, errors);
    CaseReader.Reading reading = CaseReader.read(adapter::text);
    reading.faults().stream()
        .filter(fault -> !adapter.isMadeLater(fault))
        .forEach(fault -> refuse(fault, errors));
    return errors.hasErrors() ? Optional.empty() : Optional.ofNullable(reading.details());
  }

  /** The short name comes from the model's, and lacks only because that does. */
  private boolean isMadeLater(CaseFault fault) {
    return fault.column().equals("case_id") && form.caseId().isBlank() && key().isEmpty();
  }

  /** Puts a fault beside the field that the file calls a column. */
  static void refuse(CaseFault fault, Errors errors) {
    String property =
        WORD_START
            .matcher(fault.column())
            .replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
    if (!errors.hasFieldErrors(property)) {
      errors.rejectValue(property, fault.code(), fault.args().toArray(), null);
    }
  }

  private String text(String column) {
    return switch (column) {
      case "case_id" -> form.caseId().isBlank() ? key() : form.caseId();
      case "capability" -> form.capability();
      case "modality" -> form.modality();
      case "originator" -> form.originator();
      case "origin_model" -> form.originModel();
      case "origin_announced" -> form.originAnnounced();
      case "origin_access" -> form.originAccess();
      case "origin_parameters" -> parameters();
      case "successor" -> form.successor().isBlank() && censored() ? NOBODY : form.successor();
      case "successor_model" -> form.successorModel();
      case "successor_date" -> form.successorDate();
      case "successor_access" -> form.successorAccess();
      case "event" -> form.event();
      case "censored" -> Boolean.toString(censored());
      case "independent" -> Boolean.toString(form.independent().equals("true"));
      case "confidence" -> form.confidence();
      case "source_url" ->
          form.sourceUrl().lines().map(String::strip).collect(Collectors.joining(";"));
      case "fit" -> form.fit();
      case "note" -> form.note().replace("\r\n", "\n");
      default -> "";
    };
  }

  private boolean censored() {
    return form.censored().equals("true");
  }

  /** A short name from the model's, where none was typed. */
  private String key() {
    String plain =
        form.originModel()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9.]+", "-")
            .replaceAll("^[-.]+|[-.]+$", "");
    return plain.length() > LONGEST_KEY ? plain.substring(0, LONGEST_KEY) : plain;
  }

  private String parameters() {
    if (form.originParameters().isBlank()) {
      return "";
    }
    Double number =
        new Fields(errors)
            .number("originParameters", form.originParameters(), NumberUnit.PARAMETERS);
    return number == null ? "" : TypedNumber.shortest(number).toPlainString();
  }
}
