package dev.slipway.audit;

/**
 * The end of the trail at a moment: the number and the hash of its last line. Because each line
 * holds the hash of the one before, whoever keeps a head can tell later whether anything up to it
 * was altered or cut off; so it goes into decisions and into whatever is taken away.
 *
 * @param number of the last line; 0 while there is none
 * @param hash its SHA-256, as 64 hexadecimal digits
 */
public record TrailHead(long number, String hash) {

  /** The column, or member of a JSON object, that tells the head in a file. */
  public static final String COLUMN = "trail_head";

  /** The header of an answer that tells it beside a file that must stay as it is. */
  public static final String HEADER = "X-Trail-Head";

  /** As it stands in files, and as the check takes it. */
  public String text() {
    return number + ":" + hash;
  }
}
