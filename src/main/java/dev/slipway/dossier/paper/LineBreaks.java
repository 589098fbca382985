package dev.slipway.dossier.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a line may end. Both the usual breaker of the PDF's maker and Java's own end it behind
 * apostrophes, and within days such as 2026-11-28.
 */
final class LineBreaks implements FSTextBreaker {

  private final BreakIterator breaks;
  private String text = "";

  LineBreaks(Locale language) {
    breaks = BreakIterator.getLineInstance(language);
  }

  @Override
  public int next() {
    int next = breaks.next();
    while (next != BreakIterator.DONE && next < text.length() && isInside(next)) {
      next = breaks.next();
    }
    return next;
  }

  private boolean isInside(int at) {
    char before = text.charAt(at - 1);
    char behind = text.charAt(at);
    return (before == '’' && Character.isLetter(behind))
        || (before == '-' && Character.isDigit(behind));
  }

  @Override
  public void setText(@Nullable String given) {
    text = given == null ? "" : given;
    breaks.setText(text);
  }
}
