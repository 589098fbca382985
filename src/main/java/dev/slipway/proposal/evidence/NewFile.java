package dev.slipway.proposal.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.core.io.InputStreamSource;

/** A file that was handed in and found to be of a type that is taken; read as often as needed. */
public final class NewFile {

  /** 10 MiB. */
  public static final int LARGEST = 10 * 1024 * 1024;

  private static final int LONGEST_NAME = 200;

  private final EvidenceFile description;
  private final InputStreamSource content;

  private NewFile(EvidenceFile description, InputStreamSource content) {
    this.description = description;
    this.content = content;
  }

  /**
   * The file, or nothing unless name and content say the same type that is taken.
   *
   * @param size in bytes
   */
  public static Optional<NewFile> of(String path, InputStreamSource content, long size)
      throws IOException {
    String name = nameOf(path);
    Optional<FileType> type = FileType.ofName(name);
    if (type.isEmpty() || size < 1 || size > LARGEST || !type.get().matches(content)) {
      return Optional.empty();
    }
    EvidenceFile description = new EvidenceFile(name, type.get(), size, sha256(content));
    return Optional.of(new NewFile(description, content));
  }

  public EvidenceFile description() {
    return description;
  }

  InputStreamSource content() {
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

  private static String sha256(InputStreamSource content) throws IOException {
    try (InputStream in = content.getInputStream()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
