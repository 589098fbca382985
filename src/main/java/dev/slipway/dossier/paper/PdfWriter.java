package dev.slipway.dossier.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes a tagged PDF with bookmarks. Fetches nothing: what a paper needs is in it. */
public final class PdfWriter {

  /** Comes with PDFBox, under the SIL Open Font License. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  static final String FAMILY = "Liberation Sans";

  static {
    // It tells of every font and page on standard error; what goes wrong is thrown anyway.
    XRLog.setLoggingEnabled(false);
  }

  private PdfWriter() {}

  public static byte[] write(Paper paper, String style) {
    try (BatikSVGDrawer pictures = new BatikSVGDrawer()) {
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.useFont(PdfWriter::font, FAMILY, 400, FontStyle.NORMAL, true);
      builder.useSVGDrawer(pictures);
      builder.useUnicodeLineBreaker(new LineBreaks(paper.language()));
      builder.usePdfUaAccessibility(true);
      builder.withProducer("Slipway");
      builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
      builder.withHtmlContent(HtmlWriter.writeForPdf(paper, style), null);
      builder.toStream(pdf);
      builder.run();
      return pdf.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream font() {
    InputStream font = PDDocument.class.getResourceAsStream(FONT);
    if (font == null) {
      throw new IllegalStateException("no font " + FONT);
    }
    return font;
  }
}
