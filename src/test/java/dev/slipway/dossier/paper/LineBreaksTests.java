package dev.slipway.dossier.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LineBreaksTests {

  @Test
  void linesEndBetweenWordsAndNeitherInADayNorBehindAnApostrophe() {
    LineBreaks breaks = new LineBreaks(Locale.ENGLISH);
    String text = "the board’s day 2026-11-28";
    breaks.setText(text);
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int to = breaks.next(); to != -1; to = breaks.next()) {
      lines.add(text.substring(from, to));
      from = to;
    }
    assertThat(lines).containsExactly("the ", "board’s ", "day ", "2026-11-28");
  }
}
