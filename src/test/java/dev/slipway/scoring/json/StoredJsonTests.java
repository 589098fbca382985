package dev.slipway.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.stats.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class StoredJsonTests {

  private record Kept(String name, int months, @Nullable Quantity quantity, List<String> words) {}

  @Test
  void writesComponentsInTheirOrder() {
    assertThat(StoredJson.write(new Kept("lag", 3, Quantity.of(1, 2.5, 7), List.of("a"))))
        .isEqualTo(
            "{\"name\":\"lag\",\"months\":3,\"quantity\":{\"p05\":1.0,\"p50\":2.5,\"p95\":7.0},"
                + "\"words\":[\"a\"]}");
  }

  @Test
  void readsBothFormsOfAQuantity() {
    assertThat(read("{\"name\":\"a\",\"months\":1,\"quantity\":{\"p95\":3,\"p50\":2,\"p05\":1}}"))
        .isEqualTo(new Kept("a", 1, Quantity.of(1, 2, 3), null));
    assertThat(read("{\"name\":\"a\",\"months\":1,\"quantity\":4}").quantity())
        .isEqualTo(Quantity.of(4));
    assertThat(read("{\"name\":\"a\",\"months\":1,\"quantity\":0.5}").quantity())
        .isEqualTo(Quantity.of(0.5));
    assertThat(read("{\"name\":\"a\",\"months\":1,\"quantity\":null}").quantity()).isNull();
    assertThat(StoredJson.write(Quantity.of(4))).isEqualTo("4.0");
  }

  @Test
  void passesOverWhatItDoesNotKnowAndRefusesWhatIsMissing() {
    assertThat(read("{\"name\":\"a\",\"months\":1,\"engineVersion\":\"2\"}").months()).isOne();
    assertThatThrownBy(() -> read("{\"name\":\"a\"}"))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("months");
    assertThatThrownBy(
            () -> read("{\"name\":\"a\",\"months\":1,\"quantity\":{\"p05\":1,\"p50\":2}}"))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("p95");
  }

  private static Kept read(String text) {
    return StoredJson.read(text, Kept.class);
  }
}
