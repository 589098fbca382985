package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Instances share one clock, the database's: nothing else may be asked what time it is. */
class ClockRulesTests {

  private static final Pattern OF_THE_MACHINE =
      Pattern.compile(
          "currentTimeMillis\\(|Clock\\.system|new Date\\(\\)"
              + "|\\b(Instant|LocalDate|LocalDateTime|OffsetDateTime|ZonedDateTime|Year)\\.now\\(\\)");

  /** The clock itself, and a command that is run where there is no database. */
  private static final String[] ALLOWED = {"TimeConfiguration.java", "VerifyCommand.java"};

  @Test
  void nobodyAsksTheMachine() {
    assertThat(askingTheMachine(Path.of("src/main/java"))).containsExactlyInAnyOrder(ALLOWED);
  }

  @Test
  void plantedQuestionIsFound(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("Planted.java"), "long at = System.currentTimeMillis();");
    Files.writeString(folder.resolve("Harmless.java"), "LocalDate today = LocalDate.now(clock);");
    assertThat(askingTheMachine(folder)).containsExactly("Planted.java");
  }

  private static List<String> askingTheMachine(Path root) {
    return Sources.files(root)
        .filter(file -> OF_THE_MACHINE.matcher(Sources.read(file)).find())
        .map(file -> file.getFileName().toString())
        .toList();
  }
}
