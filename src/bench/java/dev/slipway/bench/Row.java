package dev.slipway.bench;

/**
 * A line of the table.
 *
 * @param work what is done
 * @param bar what is asked for
 * @param figure what was measured
 * @param met whether the bar is met
 * @param numpy how many times longer numpy takes, or why that is not known
 * @param squiggle likewise
 */
record Row(String work, String bar, String figure, boolean met, String numpy, String squiggle) {

  static final String NONE = "–";

  Row(String work, String bar, String figure, boolean met) {
    this(work, bar, figure, met, NONE, NONE);
  }

  String line() {
    String said = met ? "met" : "**not met**";
    return String.join(" | ", "| " + work, bar, figure, said, numpy, squiggle) + " |";
  }
}
