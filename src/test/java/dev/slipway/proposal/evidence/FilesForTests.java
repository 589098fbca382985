package dev.slipway.proposal.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ByteArrayResource;

/** Small files of every type that is taken, and archives that only look like one. */
public final class FilesForTests {

  private FilesForTests() {}

  /** As it is handed in. */
  public static Optional<NewFile> handedIn(String name, byte[] content) {
    try {
      return NewFile.of(name, new ByteArrayResource(content), content.length);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  public static byte[] pdf() {
    return text("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n");
  }

  /** A PDF of exactly that many bytes. */
  public static byte[] pdf(int size) {
    return Arrays.copyOf(pdf(), size);
  }

  public static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] bytes(int... bytes) {
    byte[] content = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      content[i] = (byte) bytes[i];
    }
    return content;
  }

  public static byte[] zip(String... names) {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text("<xml/>"));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return archive.toByteArray();
  }
}
