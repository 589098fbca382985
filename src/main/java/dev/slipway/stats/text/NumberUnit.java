package dev.slipway.stats.text;

/** What a field counts; people may type it after the number. */
public enum NumberUnit {
  NONE("none"),
  FLOP("flop"),
  PARAMETERS("parameters"),
  MONTHS("months"),
  SHARE("share"),
  TIMES("times"),
  PER_YEAR("perYear"),
  PER_MONTH("perMonth"),
  EXPONENT("exponent"),
  COUNT("count");

  private final String key;

  NumberUnit(String key) {
    this.key = key;
  }

  /** By which the rubric, messages and {@code numbers.properties} name it. */
  public String key() {
    return key;
  }

  /**
   * The unit of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static NumberUnit ofKey(String key) {
    for (NumberUnit unit : values()) {
      if (unit.key.equals(key)) {
        return unit;
      }
    }
    throw new IllegalArgumentException("no unit " + key);
  }
}
