package dev.slipway.proposal.evidence.web;

import dev.slipway.account.quota.QuotaExceededException;
import dev.slipway.form.Fields;
import dev.slipway.proposal.evidence.FileType;
import dev.slipway.proposal.evidence.NewFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.web.multipart.MultipartFile;

/** Reads the file that came with a form, and says beside its field what is wrong with it. */
final class Upload {

  static final String PATH = "file";
  private static final double MEBIBYTE = 1024 * 1024;

  private Upload() {}

  /**
   * The file, or nothing where none was chosen or there is a fault.
   *
   * @param requireRoom refuses one that would be too much for its person
   */
  static Optional<NewFile> read(
      @Nullable MultipartFile upload, Consumer<NewFile> requireRoom, Fields fields) {
    if (!chosen(upload)) {
      return Optional.empty();
    }
    MultipartFile given = Objects.requireNonNull(upload);
    String name = Objects.requireNonNullElse(given.getOriginalFilename(), "");
    try {
      return read(name, given, given.getSize(), fields)
          .filter(file -> fits(file, requireRoom, fields));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Likewise, however it came.
   *
   * @param size in bytes
   */
  static Optional<NewFile> read(String name, InputStreamSource content, long size, Fields fields)
      throws IOException {
    if (size == 0) {
      fields.refuse(PATH, "evidence.refused.file.empty");
    } else if (size > NewFile.LARGEST) {
      fields.refuse(PATH, "evidence.refused.file.large", mebibytes(size));
    } else if (FileType.ofName(name).isEmpty()) {
      fields.refuse(PATH, "evidence.refused.file.name");
    } else {
      return checked(name, content, size, fields);
    }
    return Optional.empty();
  }

  /** Whether a file was chosen at all; a browser sends an empty one without a name otherwise. */
  static boolean chosen(@Nullable MultipartFile upload) {
    return upload != null
        && (!upload.isEmpty()
            || !Objects.requireNonNullElse(upload.getOriginalFilename(), "").isEmpty());
  }

  private static Optional<NewFile> checked(
      String name, InputStreamSource content, long size, Fields fields) throws IOException {
    Optional<NewFile> file = NewFile.of(name, content, size);
    if (file.isEmpty()) {
      fields.refuse(
          PATH,
          "evidence.refused.file.content",
          name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
    }
    return file;
  }

  private static boolean fits(NewFile file, Consumer<NewFile> requireRoom, Fields fields) {
    try {
      requireRoom.accept(file);
      return true;
    } catch (QuotaExceededException full) {
      fields.refuse(PATH, full.code(), full.args());
      return false;
    }
  }

  /** Rounded up to a tenth, so that what is too large is never said to be 10. */
  private static String mebibytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f", Math.ceil(bytes / MEBIBYTE * 10) / 10);
  }
}
