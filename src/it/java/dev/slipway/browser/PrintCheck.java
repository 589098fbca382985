package dev.slipway.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A page printed to A4: every word of it is on a sheet, whole, and each sheet has its number. */
final class PrintCheck {

  /** A4 in points, rounded as browsers do. */
  private static final double WIDTH = 595;

  private static final double HEIGHT = 842;

  /** 14 mm at the sides. */
  private static final double MARGIN = 14 / 25.4 * 72;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("\\P{L}+");

  /** What a list offers, and what is there for those alone who listen, is not for paper. */
  private static final String SHOWN =
      """
      (main) => {
        const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        const shown = [];
        while (texts.nextNode()) {
          const around = texts.currentNode.parentElement;
          if (around.checkVisibility() && !around.closest('select, datalist, .visually-hidden')) {
            shown.push(texts.currentNode.data);
          }
        }
        return shown.join(' ');
      }
      """;

  private PrintCheck() {}

  /** Prints the page at hand; the file stays in target/screenshots for people to look at. */
  static void print(Page page, String name) throws IOException {
    Path file = Path.of("target", "screenshots", name + ".pdf");
    Files.createDirectories(file.getParent());
    PageCheck.awaitCharts(page);
    page.pdf(
        new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true).setPath(file));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    String shown = (String) page.locator("main").evaluate(SHOWN);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null));
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      Sheets sheets = new Sheets();
      String printed = sheets.getText(document);
      assertThat(sheets.outside).as("cut at the edge of a sheet of " + name).isEmpty();
      assertThat(words(printed)).as("words of " + name).containsAll(words(shown));
      int count = document.getNumberOfPages();
      for (int sheet = 1; sheet <= count; sheet++) {
        assertThat(printed).contains(sheet + " / " + count);
      }
    }
  }

  /** Letters alone: what stands between two parts of a sentence is not theirs. */
  private static Set<String> words(String text) {
    return BETWEEN_WORDS
        .splitAsStream(text)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  private static final class Sheets extends PDFTextStripper {

    private final List<String> outside = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition text) {
      assertThat(text.getPageWidth()).isBetween((float) WIDTH - 1, (float) WIDTH + 1);
      assertThat(text.getPageHeight()).isBetween((float) HEIGHT - 1, (float) HEIGHT + 1);
      double right = text.getXDirAdj() + text.getWidthDirAdj();
      if (text.getXDirAdj() < MARGIN - 1
          || right > WIDTH - MARGIN + 1
          || text.getYDirAdj() > HEIGHT) {
        outside.add(text.getUnicode() + " at " + text.getXDirAdj() + ", " + text.getYDirAdj());
      }
      super.processTextPosition(text);
    }
  }
}
