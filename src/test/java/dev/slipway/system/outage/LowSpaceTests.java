package dev.slipway.system.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Administrators are warned before the disk is full, and nobody else is. */
class LowSpaceTests {

  private final FreeSpace space = mock(FreeSpace.class);
  private final LowSpaceAdvice advice = new LowSpaceAdvice(space);

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void administratorsAreWarnedWhileSpaceIsLow() {
    when(space.low()).thenReturn(true);
    when(space.megabytes()).thenReturn(499L);
    by("ROLE_ADMINISTRATOR");
    assertThat(advice.lowSpace()).isEqualTo(499);

    by("ROLE_REVIEWER");
    assertThat(advice.lowSpace()).isNull();
    SecurityContextHolder.clearContext();
    assertThat(advice.lowSpace()).isNull();
  }

  @Test
  void nobodyIsWarnedWhileThereIsEnough() {
    by("ROLE_ADMINISTRATOR");
    assertThat(advice.lowSpace()).isNull();
  }

  @Test
  void theDiskIsThatOfTheEmbeddedDatabase() {
    assertThat(FreeSpace.folder("jdbc:h2:file:/var/lib/slipway/data;MODE=PostgreSQL"))
        .isEqualTo(Path.of("/var/lib/slipway"));
    assertThat(FreeSpace.folder("jdbc:h2:/srv/slipway")).isEqualTo(Path.of("/srv"));
    assertThat(FreeSpace.folder("jdbc:postgresql://db/slipway"))
        .isEqualTo(Path.of("").toAbsolutePath());
    assertThat(FreeSpace.folder("jdbc:h2:mem:some")).isEqualTo(Path.of("").toAbsolutePath());
  }

  private static void by(String role) {
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken("somebody", "", role));
  }
}
