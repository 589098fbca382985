package dev.slipway.gate.command;

import dev.slipway.gate.command.VerdictCheck.Expected;
import dev.slipway.gate.command.VerdictCheck.Finding;
import dev.slipway.profile.artefact.Digest;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Verifies a signed verdict without starting Slipway and without a network: {@code verify-verdict
 * FILE --key PUBLIC}, perhaps with {@code --subject DIGEST} and {@code --access LEVEL}. The key is
 * a PEM file, or what {@code /.well-known/slipway-keys} gave.
 */
public final class VerifyCommand {

  /** The verdict is genuine and lets through what was asked for. */
  public static final int PASSED = 0;

  /** It is not, or does not. */
  public static final int REFUSED = 1;

  /** Nothing could be verified, or the question was not understood. */
  public static final int NOT_VERIFIED = 2;

  private static final String NAME = "verify-verdict";
  private static final Set<String> OPTIONS = Set.of("--key", "--subject", "--access");

  private final PrintStream out;
  private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

  private VerifyCommand(PrintStream out) {
    this.out = out;
    messages.setBasename("messages");
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    messages.setFallbackToSystemLocale(false);
    messages.setAlwaysUseMessageFormat(true);
  }

  public static boolean isAsked(String... args) {
    return args.length > 0 && args[0].equals(NAME);
  }

  /** Verifies and says what was found; the status with which the process should end. */
  public static int run(PrintStream out, String... args) {
    return new VerifyCommand(out).verify(List.of(args).subList(1, args.length));
  }

  private int verify(List<String> args) {
    Map<String, String> options = new HashMap<>();
    Optional<String> file = read(args, options);
    String key = options.get("--key");
    String subject = options.get("--subject");
    Optional<Digest> digest = subject == null ? Optional.empty() : Digest.read(subject);
    if (file.isEmpty() || key == null || (subject != null && digest.isEmpty())) {
      say("gate.verify.usage");
      return NOT_VERIFIED;
    }
    Optional<String> envelope = text(file.get());
    Map<String, PublicKey> keys = text(key).map(PublicKeys::read).orElse(Map.of());
    if (envelope.isEmpty() || keys.isEmpty()) {
      say(envelope.isEmpty() ? "gate.verify.noFile" : "gate.verify.noKey");
      return NOT_VERIFIED;
    }
    Expected expected = new Expected(digest.orElse(null), options.get("--access"), Instant.now());
    return found(VerdictCheck.of(envelope.get(), keys, expected));
  }

  private int found(Finding finding) {
    say("gate.verify." + finding);
    return switch (finding) {
      case PASSED -> PASSED;
      case UNREADABLE -> NOT_VERIFIED;
      default -> REFUSED;
    };
  }

  /** The one file that is named, with the options beside it; nothing where that is not so. */
  private static Optional<String> read(List<String> args, Map<String, String> options) {
    String file = null;
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (OPTIONS.contains(arg) && i + 1 < args.size()) {
        i++;
        options.put(arg, args.get(i));
      } else if (arg.startsWith("--") || file != null) {
        return Optional.empty();
      } else {
        file = arg;
      }
    }
    return Optional.ofNullable(file);
  }

  private static Optional<String> text(String file) {
    try {
      return Optional.of(Files.readString(Path.of(file)));
    } catch (IOException | InvalidPathException unreadable) {
      return Optional.empty();
    }
  }

  private void say(String key) {
    out.println(messages.getMessage(key, null, Locale.getDefault()));
  }
}
