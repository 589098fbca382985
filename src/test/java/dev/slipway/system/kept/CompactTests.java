package dev.slipway.system.kept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unbescape.html.HtmlEscape;

class CompactTests {

  @Test
  void leavesOutIndentationAndKeepsLines() {
    assertThat(Compact.html("<p>\n    a  b\n  </p>\n")).isEqualTo("<p>\na  b\n</p>\n");
  }

  @Test
  void writesWhatIsNotAsciiAsReferencesThatSayTheSame() {
    String text = "0.3 – 6 %, Größe, 𝛼";
    String plain = Compact.html(text);
    assertThat(plain).isEqualTo("0.3 &#8211; 6 %, Gr&#246;&#223;e, &#120572;");
    assertThat(HtmlEscape.unescapeHtml(plain)).isEqualTo(text);
  }
}
