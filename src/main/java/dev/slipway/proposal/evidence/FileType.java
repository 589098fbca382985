package dev.slipway.proposal.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
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

  private final String mediaType;
  private final Predicate<byte[]> signature;
  private final List<String> endings;

  FileType(String mediaType, Predicate<byte[]> signature, String... endings) {
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
  public boolean matches(byte[] content) {
    return signature.test(content);
  }

  private static boolean isPdf(byte[] content) {
    return begins(content, '%', 'P', 'D', 'F', '-');
  }

  private static boolean isPng(byte[] content) {
    return begins(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');
  }

  private static boolean isJpeg(byte[] content) {
    return begins(content, 0xff, 0xd8, 0xff);
  }

  /** UTF-8 without control characters other than those that end lines and set columns. */
  private static boolean isText(byte[] content) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(content))
          .chars()
          .noneMatch(each -> each < ' ' && "\t\r\n\f".indexOf(each) < 0);
    } catch (CharacterCodingException notText) {
      return false;
    }
  }

  private static boolean isJson(byte[] content) {
    try {
      return isText(content) && !JsonMapper.shared().readTree(content).isMissingNode();
    } catch (JacksonException notJson) {
      return false;
    }
  }

  /** A ZIP archive with the parts of such a document and without macros; names stand unpacked. */
  private static boolean isOffice(byte[] content, String part) {
    if (!begins(content, 'P', 'K', 3, 4)) {
      return false;
    }
    String names = new String(content, StandardCharsets.ISO_8859_1);
    return names.contains("[Content_Types].xml")
        && names.contains(part)
        && !names.contains("vbaProject.bin");
  }

  private static boolean begins(byte[] content, int... signature) {
    if (content.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((content[i] & 0xff) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
