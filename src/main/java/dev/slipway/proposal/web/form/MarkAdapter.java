package dev.slipway.proposal.web.form;

import dev.slipway.form.Fields;
import dev.slipway.proposal.Confidentiality;

/** Reads how far a proposal may be shown. */
public final class MarkAdapter {

  private static final String PATH = "confidentiality";

  private MarkAdapter() {}

  /** One short line, empty for no mark; with a fault where it is neither. */
  public static String read(String typed, Fields fields) {
    String mark = Confidentiality.tidy(typed);
    if (mark.length() > Confidentiality.LONGEST) {
      fields.refuse(PATH, "proposal.refused.mark.long", Confidentiality.LONGEST, mark.length());
    } else if (!Confidentiality.printable(mark)) {
      fields.refuse(PATH, "form.refused.characters");
    }
    return mark;
  }
}
