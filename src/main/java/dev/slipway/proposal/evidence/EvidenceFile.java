package dev.slipway.proposal.evidence;

/**
 * A file that belongs to an entry, without its content.
 *
 * @param name as it was called where it came from
 * @param size in bytes
 * @param sha256 fingerprint of the content, in hexadecimal digits
 */
public record EvidenceFile(String name, FileType type, long size, String sha256) {

  /** The size for people, rounded up. */
  public long kibibytes() {
    return (size + 1023) / 1024;
  }
}
