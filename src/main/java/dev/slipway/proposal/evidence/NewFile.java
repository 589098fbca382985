package dev.slipway.proposal.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A file that was handed in and found to be of a type that is taken. */
public final class NewFile {

  /** 10 MiB. */
  public static final int LARGEST = 10 * 1024 * 1024;

  private static final int LONGEST_NAME = 200;

  private final EvidenceFile description;
  private final byte[] content;

  private NewFile(EvidenceFile description, byte[] content) {
    this.description = description;
    this.content = content;
  }

  /** The file, or nothing unless name and content say the same type that is taken. */
  public static Optional<NewFile> of(String path, byte[] content) {
    String name = nameOf(path);
    return FileType.ofName(name)
        .filter(type -> content.length > 0 && content.length <= LARGEST && type.matches(content))
        .map(type -> new EvidenceFile(name, type, content.length, sha256(content)))
        .map(description -> new NewFile(description, content.clone()));
  }

  public EvidenceFile description() {
    return description;
  }

  byte[] content() {
    return content;
  }

  /** The last part of a path, without characters that no file name needs. */
  static String nameOf(String path) {
    String name =
        path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
            .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|*?:]", "")
            .strip();
    return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
