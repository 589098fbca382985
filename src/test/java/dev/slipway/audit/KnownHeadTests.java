package dev.slipway.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownHeadTests {

  private static final String HASH = "0123456789abcdef".repeat(4);

  @Test
  void readsWhatFilesSay() {
    assertThat(KnownHead.read(new TrailHead(1234, HASH).text()))
        .contains(new KnownHead(1234L, HASH));
  }

  @Test
  void readsAHashAloneHoweverItWasTyped() {
    assertThat(KnownHead.read(" " + HASH.toUpperCase() + "\n")).contains(new KnownHead(null, HASH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "12:", "x:0123456789abcdef", "-1:", "1:g123456789abcdef"})
  void refusesWhatIsNoHead(String start) {
    assertThat(KnownHead.read(start)).isEmpty();
    assertThat(KnownHead.read(start + HASH + "0")).isEmpty();
  }
}
