package dev.slipway.audit.command;

import dev.slipway.audit.CheckResult;
import dev.slipway.audit.KnownHead;
import dev.slipway.audit.chain.TrailCheck;
import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;

/**
 * Checks the trail of the configured database without starting Slipway: {@code --check-trail},
 * perhaps with {@code --head=} and a head that was kept. Reads only, and migrates nothing.
 */
public final class CheckCommand {

  /** Every line is as it was written. */
  public static final int INTACT = 0;

  /** Something is not. */
  public static final int BROKEN = 1;

  /** There is nothing that could be checked, or the question was not understood. */
  public static final int NOT_CHECKED = 2;

  private static final String OPTION = "check-trail";
  private static final String HEAD = "head";

  private CheckCommand() {}

  public static boolean isAsked(String... args) {
    return new DefaultApplicationArguments(args).containsOption(OPTION);
  }

  /** Checks and says what was found; the status with which the process should end. */
  public static int run(PrintStream out, String... args) {
    try (ConfigurableApplicationContext context = start(args)) {
      CheckWords words = new CheckWords(context, out);
      List<String> heads = heads(new DefaultApplicationArguments(args));
      Optional<KnownHead> known = heads.stream().findFirst().flatMap(KnownHead::read);
      if (heads.size() > 1 || (!heads.isEmpty() && known.isEmpty())) {
        words.say("trail.check.head.bad");
        return NOT_CHECKED;
      }
      return check(context, known, words);
    }
  }

  private static int check(
      ConfigurableApplicationContext context, Optional<KnownHead> known, CheckWords words) {
    try {
      CheckResult result = context.getBean(TrailCheck.class).check(known);
      words.say(result, known.isPresent());
      return result.intact() ? INTACT : BROKEN;
    } catch (DataAccessException e) {
      words.say("trail.check.impossible", String.valueOf(e.getMostSpecificCause().getMessage()));
      return NOT_CHECKED;
    }
  }

  private static List<String> heads(ApplicationArguments arguments) {
    return Objects.requireNonNullElse(arguments.getOptionValues(HEAD), List.of());
  }

  private static ConfigurableApplicationContext start(String... args) {
    return new SpringApplicationBuilder(CheckContext.class)
        .web(WebApplicationType.NONE)
        .logStartupInfo(false)
        .registerShutdownHook(false)
        .properties(
            "logging.level.root=warn",
            "logging.level.com.zaxxer.hikari=off",
            "spring.datasource.hikari.read-only=true",
            "spring.datasource.hikari.maximum-pool-size=1")
        .run(args);
  }
}
