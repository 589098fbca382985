package dev.slipway.pathway.question;

/** What the numbers of an answer count. */
public enum Unit {
  SHARE("share"),
  MONTHS("months"),
  TIMES("times"),
  PER_YEAR("perYear"),
  PER_MONTH("perMonth"),
  EXPONENT("exponent"),
  COUNT("count");

  private final String code;

  Unit(String code) {
    this.code = code;
  }

  /** The end of the message keys about this unit. */
  public String code() {
    return code;
  }
}
