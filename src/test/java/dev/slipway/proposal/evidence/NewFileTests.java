package dev.slipway.proposal.evidence;

import static dev.slipway.proposal.evidence.FilesForTests.bytes;
import static dev.slipway.proposal.evidence.FilesForTests.pdf;
import static dev.slipway.proposal.evidence.FilesForTests.text;
import static dev.slipway.proposal.evidence.FilesForTests.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NewFileTests {

  private static final byte[] PNG = bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0);
  private static final byte[] JPEG = bytes(0xff, 0xd8, 0xff, 0xe0, 0);

  static Stream<Arguments> taken() {
    return Stream.of(
        Arguments.of("report.pdf", pdf(), FileType.PDF),
        Arguments.of("REPORT.PDF", pdf(), FileType.PDF),
        Arguments.of("shot.png", PNG, FileType.PNG),
        Arguments.of("shot.jpg", JPEG, FileType.JPEG),
        Arguments.of("shot.jpeg", JPEG, FileType.JPEG),
        Arguments.of("notes.txt", text("Größe: 3\t🚀\r\n"), FileType.TEXT),
        Arguments.of("rows.csv", text("a,b\n1,2\n"), FileType.CSV),
        Arguments.of("rows.json", text("{\"a\": [1, 2]}"), FileType.JSON),
        Arguments.of("paper.docx", zip("[Content_Types].xml", "word/document.xml"), FileType.DOCX),
        Arguments.of("sheet.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"), FileType.XLSX));
  }

  @ParameterizedTest
  @MethodSource("taken")
  void takesWhatIsWhatItsNameSays(String name, byte[] content, FileType type) throws IOException {
    NewFile file = FilesForTests.handedIn(name, content).orElseThrow();
    assertThat(file.description().type()).isEqualTo(type);
    assertThat(file.description().size()).isEqualTo(content.length);
    assertThat(file.content().getInputStream()).hasBinaryContent(content);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("report.exe", pdf()),
        Arguments.of("report", pdf()),
        Arguments.of("page.html", text("<p>")),
        Arguments.of("drawing.svg", text("<svg/>")),
        Arguments.of("report.pdf.exe", pdf()),
        Arguments.of("report.pdf", PNG),
        Arguments.of("report.pdf", text("<script>alert(1)</script>")),
        Arguments.of("shot.png", JPEG),
        Arguments.of("shot.jpg", PNG),
        Arguments.of("notes.txt", bytes(0xff, 0xfe, 0, 'a')),
        Arguments.of("notes.txt", text("a\0b")),
        Arguments.of("rows.csv", pdf(2000)),
        Arguments.of("rows.json", text("{\"a\": ")),
        Arguments.of("paper.docx", zip("[Content_Types].xml", "xl/workbook.xml")),
        Arguments.of("paper.docx", zip("readme.txt")),
        Arguments.of(
            "paper.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")),
        Arguments.of("sheet.xlsx", text("PK")),
        Arguments.of("report.pdf", new byte[0]));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesWhatIsNot(String name, byte[] content) {
    assertThat(FilesForTests.handedIn(name, content)).isEmpty();
  }

  @Test
  void takesTenMebibytesAndNotOneByteMore() {
    assertThat(FilesForTests.handedIn("a.pdf", pdf(10 * 1024 * 1024))).isPresent();
    assertThat(FilesForTests.handedIn("a.pdf", pdf(10 * 1024 * 1024 + 1))).isEmpty();
  }

  @Test
  void fingerprintIsTheStandardOne() {
    // FIPS 180-2, appendix B.1: the message "abc".
    assertThat(FilesForTests.handedIn("abc.txt", text("abc")).orElseThrow().description().sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void nameIsTheLastPartOfAPathWithoutControlCharacters() {
    assertThat(NewFile.nameOf("C:\\fake\\path\\a \"b\"\r\n.pdf")).isEqualTo("a b.pdf");
    assertThat(NewFile.nameOf("../../etc/pass.txt")).isEqualTo("pass.txt");
    assertThat(NewFile.nameOf("x".repeat(500) + ".pdf")).hasSize(200).endsWith(".pdf");
  }
}
