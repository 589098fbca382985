package dev.slipway.proposal.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.InputStreamSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** A kind of file that evidence may come as; told by the name and by the content alike. */
public enum FileType {
  PDF("application/pdf", FileType::isPdf, "pdf"),
  PNG("image/png", FileType::isPng, "png"),
  JPEG("image/jpeg", FileType::isJpeg, "jpg", "jpeg"),
  TEXT("text/plain", FileType::isText, "txt"),
  CSV("text/csv", FileType::isText, "csv"),
  JSON("application/json", FileType::isJson, "json"),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      content -> isOffice(content, "word/document.xml"),
      "docx"),
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      content -> isOffice(content, "xl/workbook.xml"),
      "xlsx");

  private static final int BLOCK = 64 * 1024;
  private static final int LONGEST_PART = 64;

  private final String mediaType;
  private final Signature signature;
  private final List<String> endings;

  FileType(String mediaType, Signature signature, String... endings) {
    this.mediaType = mediaType;
    this.signature = signature;
    this.endings = List.of(endings);
  }

  public String mediaType() {
    return mediaType;
  }

  /** The type that the name says, or nothing where no such files are taken. */
  public static Optional<FileType> ofName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(type -> type.endings.contains(ending)).findFirst();
  }

  /** Whether the content is what the name says. */
  public boolean matches(InputStreamSource content) throws IOException {
    return signature.test(content);
  }

  /** Reads as much of a file as it takes to tell. */
  @FunctionalInterface
  private interface Signature {
    boolean test(InputStreamSource content) throws IOException;
  }

  private static boolean isPdf(InputStreamSource content) throws IOException {
    return begins(content, '%', 'P', 'D', 'F', '-');
  }

  private static boolean isPng(InputStreamSource content) throws IOException {
    return begins(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');
  }

  private static boolean isJpeg(InputStreamSource content) throws IOException {
    return begins(content, 0xff, 0xd8, 0xff);
  }

  /** UTF-8 without control characters other than those that end lines and set columns. */
  private static boolean isText(InputStreamSource content) throws IOException {
    CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
    try (Reader reader = new InputStreamReader(content.getInputStream(), strict)) {
      char[] block = new char[BLOCK];
      for (int read = reader.read(block); read >= 0; read = reader.read(block)) {
        for (int i = 0; i < read; i++) {
          if (block[i] < ' ' && "\t\r\n\f".indexOf(block[i]) < 0) {
            return false;
          }
        }
      }
      return true;
    } catch (CharacterCodingException notText) {
      return false;
    }
  }

  private static boolean isJson(InputStreamSource content) throws IOException {
    if (!isText(content)) {
      return false;
    }
    try (InputStream in = content.getInputStream();
        JsonParser json = JsonMapper.shared().createParser(in)) {
      boolean something = false;
      while (json.nextToken() != null) {
        something = true;
      }
      return something;
    } catch (JacksonException notJson) {
      return false;
    }
  }

  /** A ZIP archive with the parts of such a document and without macros; names stand unpacked. */
  private static boolean isOffice(InputStreamSource content, String part) throws IOException {
    List<String> sought = List.of("[Content_Types].xml", part, "vbaProject.bin");
    boolean[] found = new boolean[sought.size()];
    try (InputStream in = content.getInputStream()) {
      String end = "";
      for (byte[] block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
        // What stands across the border of two blocks counts too.
        String names = end + new String(block, StandardCharsets.ISO_8859_1);
        for (int i = 0; i < found.length; i++) {
          found[i] |= names.contains(sought.get(i));
        }
        end = names.substring(Math.max(0, names.length() - LONGEST_PART));
      }
    }
    return begins(content, 'P', 'K', 3, 4) && found[0] && found[1] && !found[2];
  }

  private static boolean begins(InputStreamSource content, int... signature) throws IOException {
    try (InputStream in = content.getInputStream()) {
      for (int each : signature) {
        if (in.read() != each) {
          return false;
        }
      }
      return true;
    }
  }
}
