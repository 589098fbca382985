package dev.slipway.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadTextsTests {

  private final AtomicInteger read = new AtomicInteger();
  private final ReadTexts<String> texts =
      new ReadTexts<>(
          text -> {
            read.incrementAndGet();
            return text.toUpperCase(Locale.ROOT);
          });

  @Test
  void readsATextOnceForEachScore() {
    UUID one = UUID.randomUUID();

    assertThat(texts.of(one, "a")).isEqualTo("A");
    assertThat(texts.of(one, "a")).isSameAs(texts.of(one, "a"));
    assertThat(texts.of(UUID.randomUUID(), "b")).isEqualTo("B");
    assertThat(read).hasValue(2);
  }

  @Test
  void givesUpTheOneThatWasAskedForLongestAgo() {
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    texts.of(first, "a");
    texts.of(second, "b");
    for (int i = 0; i < 46; i++) {
      texts.of(UUID.randomUUID(), "c");
    }
    texts.of(first, "a");
    texts.of(UUID.randomUUID(), "d");
    int before = read.get();

    texts.of(first, "a");
    assertThat(read).hasValue(before);
    texts.of(second, "b");
    assertThat(read).hasValue(before + 1);
  }
}
