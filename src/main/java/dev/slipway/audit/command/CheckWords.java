package dev.slipway.audit.command;

import dev.slipway.audit.CheckResult;
import dev.slipway.audit.CheckResult.Finding;
import dev.slipway.audit.TrailHead;
import java.io.PrintStream;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Says on the command line what a check found, in the language of the system. */
final class CheckWords {

  private final MessageSource messages;
  private final PrintStream out;

  CheckWords(MessageSource messages, PrintStream out) {
    this.messages = messages;
    this.out = out;
  }

  void say(String key, Object... values) {
    out.println(messages.getMessage(key, values, Locale.getDefault()));
  }

  void say(CheckResult result, boolean known) {
    Finding finding = result.finding();
    if (finding == null) {
      say(known ? "trail.check.intact.known" : "trail.check.intact", result.lines());
    } else {
      say(
          "trail.check.found." + finding.kind(),
          finding.number(),
          finding.elsewhere() == null ? "" : finding.elsewhere());
    }
    TrailHead head = result.head();
    if (head != null) {
      say("trail.check.head.now", head.text());
    }
  }
}
