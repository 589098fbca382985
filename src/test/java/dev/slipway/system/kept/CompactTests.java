package dev.slipway.system.kept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unbescape.html.HtmlEscape;

class CompactTests {

  @Test
  void leavesOutIndentationBetweenTagsAndKeepsLines() {
    assertThat(Compact.html("<ul>\n\n    <li>a</li>\n  </ul>\n"))
        .isEqualTo("<ul>\n<li>a</li>\n</ul>\n");
  }

  @Test
  void leavesTextsAsTheyWereTyped() {
    String typed = "<p class=\"prewrap\">First:\n\n  a > b\n  c</p>";
    assertThat(Compact.html(typed)).isEqualTo(typed);
  }

  @Test
  void writesWhatIsNotAsciiAsReferencesThatSayTheSame() {
    String text = "0.3 – 6 %, Größe, 𝛼";
    String plain = Compact.html(text);
    assertThat(plain).isEqualTo("0.3 &#8211; 6 %, Gr&#246;&#223;e, &#120572;");
    assertThat(HtmlEscape.unescapeHtml(plain)).isEqualTo(text);
  }
}
