package dev.slipway.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.audit.Change;
import dev.slipway.audit.Subject;
import dev.slipway.audit.Trail.Line;
import dev.slipway.audit.TrailEntry;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealTests {

  private static final TrailEntry ENTRY =
      new TrailEntry(
          Instant.parse("2026-11-25T10:00:00Z"),
          "Ada \"the\" chair",
          "boat.renamed",
          new Subject("boat", "b1", "Größe 🚢"),
          List.of(new Change("name", null, "a\nb\u0001"), new Change("crew", "", "7")));

  private static final String TEXT =
      "{\"action\":\"boat.renamed\",\"actor\":\"Ada \\\"the\\\" chair\","
          + "\"at\":\"2026-11-25T10:00:00.000000Z\","
          + "\"changes\":[{\"after\":\"a\\nb\\u0001\",\"before\":null,\"field\":\"name\"},"
          + "{\"after\":\"7\",\"before\":\"\",\"field\":\"crew\"}],"
          + "\"number\":1,\"previous\":\""
          + TrailTable.NOTHING_BEFORE
          + "\",\"subject\":{\"id\":\"b1\",\"kind\":\"boat\",\"name\":\"Größe 🚢\"}}";

  @Test
  void everythingInALineHasItsPlaceInOneText() {
    assertThat(Seal.text(1, TrailTable.NOTHING_BEFORE, ENTRY)).isEqualTo(TEXT);
  }

  /** Computed with another program: all trails that exist rest on it. */
  @Test
  void hashIsThatOfTheTextInUtf8() {
    Line line = Seal.line(1, TrailTable.NOTHING_BEFORE, ENTRY);

    assertThat(line.hash())
        .isEqualTo("f8c46467c33e9361c62e13bc3227b4e169ae5427bef81ca82cda0d25ea091f4c");
    assertThat(Seal.holds(line, 1)).isTrue();
    assertThat(Seal.holds(line, 2)).isFalse();
  }
}
