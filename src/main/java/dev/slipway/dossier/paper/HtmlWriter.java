package dev.slipway.dossier.paper;

import dev.slipway.dossier.paper.Block.Facts;
import dev.slipway.dossier.paper.Block.Grid;
import dev.slipway.dossier.paper.Block.LeftOut;
import dev.slipway.dossier.paper.Block.Picture;
import java.util.List;
import java.util.regex.Matcher;

/** Writes a paper as one file of XHTML, which browsers read and from which the PDF is made. */
public final class HtmlWriter {

  /** Tables of so many rows stay on one page. */
  private static final int SHORT = 8;

  private final Paper paper;
  private final String style;
  private final boolean forPdf;
  private final StringBuilder html = new StringBuilder(32_768);

  private HtmlWriter(Paper paper, String style, boolean forPdf) {
    this.paper = paper;
    this.style = style;
    this.forPdf = forPdf;
  }

  /** For a browser. */
  public static String write(Paper paper, String style) {
    return new HtmlWriter(paper, style, false).document();
  }

  /** For the maker of the PDF, which has its own way to name bookmarks. */
  static String writeForPdf(Paper paper, String style) {
    return new HtmlWriter(paper, style, true).document();
  }

  private String document() {
    html.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
        .append(paper.language().toLanguageTag())
        .append("\">\n<head>")
        .append("<meta charset=\"UTF-8\"/><title>")
        .append(escaped(paper.title()))
        .append("</title><meta name=\"description\" content=\"")
        .append(escaped(paper.subtitle()))
        .append("\"/>")
        .append("<meta name=\"subject\" content=\"")
        .append(escaped(paper.subtitle()))
        .append("\"/>")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
        .append("<style>\n")
        .append(style)
        .append(mark())
        .append("</style>");
    if (forPdf) {
      bookmarks();
    }
    html.append("</head>\n<body>\n");
    head();
    for (int i = 0; i < paper.sections().size(); i++) {
      section(i + 1, paper.sections().get(i));
    }
    return html.append("</body>\n</html>\n").toString();
  }

  /** Printed on every page; a text in a style sheet needs escapes of its own. */
  private String mark() {
    StringBuilder codes = new StringBuilder();
    paper.mark().codePoints().forEach(code -> codes.append("\\%06x".formatted(code)));
    return "@page { @top-right { font: 9pt \"Liberation Sans\"; content: \"" + codes + "\"; } }\n";
  }

  private void bookmarks() {
    html.append("<bookmarks>");
    for (int i = 0; i < paper.sections().size(); i++) {
      Section section = paper.sections().get(i);
      html.append("<bookmark name=\"")
          .append(i + 1)
          .append(". ")
          .append(escaped(section.title()))
          .append("\" href=\"#")
          .append(section.id())
          .append("\"/>");
    }
    html.append("</bookmarks>");
  }

  private void head() {
    html.append("<h1>").append(escaped(paper.title())).append("</h1>\n");
    if (!paper.mark().isEmpty()) {
      html.append("<p class=\"mark\">").append(escaped(paper.mark())).append("</p>\n");
    }
    html.append("<p class=\"subtitle\">").append(escaped(paper.subtitle())).append("</p>\n<ol>\n");
    for (Section section : paper.sections()) {
      html.append("<li><a href=\"#")
          .append(section.id())
          .append("\" title=\"")
          .append(escaped(section.title()))
          .append("\">")
          .append(escaped(section.title()))
          .append("</a></li>\n");
    }
    html.append("</ol>\n");
  }

  private void section(int number, Section section) {
    html.append("<h2 id=\"")
        .append(section.id())
        .append("\">")
        .append(number)
        .append(". ")
        .append(escaped(section.title()))
        .append("</h2>\n");
    section.passages().forEach(passage -> block(passage.block()));
  }

  private void block(Block block) {
    if (block instanceof Facts facts) {
      facts(facts);
    } else if (block instanceof Grid grid) {
      grid(grid);
    } else if (block instanceof Picture picture) {
      picture(picture);
    } else {
      String kind = block instanceof LeftOut ? "<p class=\"left-out\">" : "<p>";
      html.append(kind).append(escaped(block.text())).append("</p>\n");
    }
  }

  private void facts(Facts facts) {
    html.append("<table class=\"facts\"><tbody>\n");
    facts
        .facts()
        .forEach(
            fact ->
                html.append("<tr><th scope=\"row\">")
                    .append(escaped(fact.name()))
                    .append("</th><td>")
                    .append(escaped(fact.value()))
                    .append("</td></tr>\n"));
    html.append("</tbody></table>\n");
  }

  private void grid(Grid grid) {
    String kind = grid.rows().size() <= SHORT ? " class=\"short\"" : "";
    html.append("<table").append(kind).append("><thead><tr>");
    grid.head()
        .forEach(cell -> html.append("<th scope=\"col\">").append(escaped(cell)).append("</th>"));
    html.append("</tr></thead><tbody>\n");
    for (List<String> row : grid.rows()) {
      html.append("<tr>");
      row.forEach(cell -> html.append("<td>").append(escaped(cell)).append("</td>"));
      html.append("</tr>\n");
    }
    html.append("</tbody></table>\n");
  }

  private void picture(Picture picture) {
    html.append("<div class=\"picture\" role=\"img\" aria-label=\"")
        .append(escaped(picture.text()))
        .append("\">")
        .append(forPdf ? described(picture) : picture.svg())
        .append("</div>\n<p class=\"caption\">")
        .append(escaped(picture.text()))
        .append("</p>\n");
  }

  /** The maker of the PDF takes the description from an attribute that HTML does not know here. */
  private static String described(Picture picture) {
    return picture
        .svg()
        .replaceFirst(
            "<svg ", Matcher.quoteReplacement("<svg alt=\"" + escaped(picture.text()) + "\" "));
  }

  /** As text or in an attribute; signs that XML cannot hold become question marks. */
  static String escaped(String text) {
    return text.replaceAll(
            "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
