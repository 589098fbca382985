package dev.slipway.backup.command;

import dev.slipway.backup.file.RefusedBackupException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Says on the command line what came of it, in the language of the system. */
final class BackupWords {

  private final PrintStream out;
  private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

  BackupWords(PrintStream out) {
    this.out = out;
    messages.setBasename("messages");
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    messages.setFallbackToSystemLocale(false);
    messages.setAlwaysUseMessageFormat(true);
  }

  void say(String key, Object... values) {
    out.println(text(key, values));
  }

  String text(String key, Object... values) {
    return messages.getMessage(key, values, Locale.getDefault());
  }

  PrintStream out() {
    return out;
  }

  void say(RefusedBackupException refused) {
    say("backup.refused." + refused.reason(), refused.details());
  }
}
