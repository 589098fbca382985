package dev.slipway.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.audit.Change;
import dev.slipway.audit.Subject;
import dev.slipway.audit.Trail.Line;
import dev.slipway.audit.TrailHead;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was recorded before there was a chain is in it afterwards, in its order. */
class ChainExistingLinesIT {

  private static final int OLD_LINES = 1100;

  @Test
  void oldLinesComeFirstAndNewOnesFollow() {
    try (ChainForTests chain = ChainForTests.beforeTheChain()) {
      for (int i = 1; i <= OLD_LINES; i++) {
        oldLine(chain.jdbc, i);
      }

      chain.bringUpToDate();

      assertThat(chain.check.check(Optional.empty()).intact()).isTrue();
      assertThat(chain.table.head().map(TrailHead::number)).contains((long) OLD_LINES);
      Line second = chain.table.line(2).orElseThrow();
      assertThat(second.madeAt()).isEqualTo(Instant.parse("2026-11-24T08:00:02.123456Z"));
      assertThat(second.actor()).isEqualTo("local");
      assertThat(second.action()).isEqualTo("boat.renamed");
      assertThat(second.subject()).isEqualTo(new Subject("boat", "b2", "Größe 2 🚢"));
      assertThat(second.changes())
          .isEqualTo(List.of(new Change("b", "1", null), new Change("a", null, "")));
      chain.lines(1);
      assertThat(chain.table.line(OLD_LINES + 1).orElseThrow().previous())
          .isEqualTo(chain.table.line(OLD_LINES).orElseThrow().hash());
      assertThat(chain.check.check(Optional.empty()).intact()).isTrue();
    }
  }

  @Test
  void withoutOldLinesTheChainBeginsAtItsBeginning() {
    try (ChainForTests chain = ChainForTests.migrated()) {
      assertThat(chain.table.head()).contains(new TrailHead(0, TrailTable.NOTHING_BEFORE));
      assertThat(chain.check.check(Optional.empty()).intact()).isTrue();
    }
  }

  /** Numbers with gaps, as they are where transactions were rolled back. */
  private static void oldLine(JdbcTemplate jdbc, int at) {
    jdbc.update(
        "insert into trail_entry (id, made_at, actor, action, subject_kind, subject_id, subject_name)"
            + " values (?, ?, 'local', 'boat.renamed', 'boat', ?, ?)",
        3 * at,
        OffsetDateTime.of(2026, 11, 24, 8, 0, 0, 123_456_000, ZoneOffset.UTC).plusSeconds(at),
        "b" + at,
        "Größe " + at + " 🚢");
    jdbc.update("insert into trail_change values (?, 1, 'a', null, '')", 3 * at);
    jdbc.update("insert into trail_change values (?, 0, 'b', '1', null)", 3 * at);
  }
}
