package dev.slipway.precedent.file;

import java.util.List;

/** The columns of the reference cases, as docs/reference-cases.md describes them. */
public final class CaseColumns {

  public static final String CASE_ID = "case_id";
  static final String CAPABILITY = "capability";
  static final String MODALITY = "modality";
  static final String ORIGINATOR = "originator";
  static final String ORIGIN_MODEL = "origin_model";
  static final String ORIGIN_ANNOUNCED = "origin_announced";
  static final String ORIGIN_ACCESS = "origin_access";
  static final String ORIGIN_PARAMETERS = "origin_parameters";
  public static final String SUCCESSOR = "successor";
  static final String SUCCESSOR_MODEL = "successor_model";
  static final String SUCCESSOR_DATE = "successor_date";
  static final String SUCCESSOR_ACCESS = "successor_access";
  static final String EVENT = "event";
  static final String LAG_DAYS = "lag_days";
  static final String CENSORED = "censored";
  static final String INDEPENDENT = "independent";
  static final String CONFIDENCE = "confidence";
  static final String SOURCE_URL = "source_url";
  public static final String FIT = "fit";
  static final String NOTE = "note";

  /** In the order of the file. */
  public static final List<String> ALL =
      List.of(
          CASE_ID,
          CAPABILITY,
          MODALITY,
          ORIGINATOR,
          ORIGIN_MODEL,
          ORIGIN_ANNOUNCED,
          ORIGIN_ACCESS,
          ORIGIN_PARAMETERS,
          SUCCESSOR,
          SUCCESSOR_MODEL,
          SUCCESSOR_DATE,
          SUCCESSOR_ACCESS,
          EVENT,
          LAG_DAYS,
          CENSORED,
          INDEPENDENT,
          CONFIDENCE,
          SOURCE_URL,
          FIT,
          NOTE);

  /** Levels of access, as the data name them. */
  public static final List<String> ACCESS =
      List.of("internal", "staged", "hosted", "api", "gated_weights", "open_weights");

  private CaseColumns() {}
}
