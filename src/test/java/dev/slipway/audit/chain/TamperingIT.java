package dev.slipway.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.audit.CheckResult;
import dev.slipway.audit.CheckResult.Finding;
import dev.slipway.audit.CheckResult.Kind;
import dev.slipway.audit.KnownHead;
import dev.slipway.audit.TrailHead;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever changes the trail in the database is found out, and the first place named. */
class TamperingIT {

  private ChainForTests chain;
  private TrailHead kept;

  @BeforeEach
  void twelveLines() {
    chain = ChainForTests.migrated().lines(12).unguarded();
    kept = chain.table.head().orElseThrow();
  }

  @AfterEach
  void close() {
    chain.close();
  }

  @Test
  void anUntouchedTrailIsIntactWithEveryHeadThatItEverHad() {
    CheckResult result = chain.check.check(Optional.of(KnownHead.of(kept)));

    assertThat(result.intact()).isTrue();
    assertThat(result.lines()).isEqualTo(12);
    assertThat(result.head()).isEqualTo(kept);
    chain.lines(600);
    assertThat(chain.check.check(Optional.of(KnownHead.of(kept))).intact()).isTrue();
    assertThat(chain.check.check(Optional.of(new KnownHead(null, kept.hash()))).intact()).isTrue();
    KnownHead atTheBeginning = new KnownHead(0L, TrailTable.NOTHING_BEFORE);
    assertThat(chain.check.check(Optional.of(atTheBeginning)).intact()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "made_at = timestamp with time zone '2026-11-25 10:00:05.000002+00'",
        "actor = 'Eve'",
        "action = 'boat.sunk'",
        "subject_kind = 'ship'",
        "subject_id = 'boat-6'",
        "subject_name = 'Boat 5 '",
        "line_hash = '00000000000000000000000000000000000000000000000000000000000000ff'",
        "previous_hash = '00000000000000000000000000000000000000000000000000000000000000ff'"
      })
  void everyFieldIsCovered(String set) {
    assertThat(chain.jdbc.update("update trail_line set " + set + " where line_number = 5"))
        .isOne();

    assertFinds(Kind.ALTERED, 5, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update trail_line_change set became = 'Titanic' where line_number = 5 and position = 0",
        "update trail_line_change set was = null where line_number = 5 and position = 0",
        "update trail_line_change set was = '' where line_number = 5 and position = 1",
        "update trail_line_change set field = 'cargo' where line_number = 5 and position = 1",
        "update trail_line_change set position = 2 where line_number = 5 and position = 0",
        "delete from trail_line_change where line_number = 5 and position = 1",
        "update trail_line_change set line_number = 6, position = 9 where line_number = 5 and position = 1",
        "insert into trail_line_change (line_number, position, field) values (5, 9, 'cargo')"
      })
  void everyChangeIsCovered(String statement) {
    assertThat(chain.jdbc.update(statement)).isOne();

    assertFinds(Kind.ALTERED, 5, null);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "5, 5", "5, 8", "1, 11"})
  void aRemovedLineIsMissed(long from, long to) {
    chain.delete(from, to);

    assertFinds(Kind.REMOVED, from, null);
  }

  @Test
  void closingTheGapDoesNotHideIt() {
    chain.delete(5, 6);
    for (long line = 7; line <= 12; line++) {
      chain.renumber(line, line - 2);
    }

    assertFinds(Kind.REMOVED, 5, null);
  }

  @ParameterizedTest
  @CsvSource({"4, 5", "3, 9", "1, 2", "1, 12"})
  void movedLinesAreFound(long one, long other) {
    chain.swap(one, other);

    assertFinds(Kind.REORDERED, one, other);
  }

  @Test
  void theFirstOfTwoPlacesIsNamed() {
    chain.jdbc.update("update trail_line set actor = 'Eve' where line_number in (4, 9)");
    chain.delete(7, 7);

    assertFinds(Kind.ALTERED, 4, null);
  }

  @Test
  void aTailThatIsCutOffIsMissedByTheRecordedEnd() {
    chain.delete(10, 12);

    assertFinds(Kind.CUT_OFF, 10, null);
  }

  @Test
  void aTailThatIsCutOffTogetherWithTheRecordedEndIsMissedByAHeadThatWasKept() {
    chain.delete(10, 12);
    TrailHead now = new TrailHead(9, chain.table.line(9).orElseThrow().hash());
    chain.head(now.number(), now.hash());

    assertThat(chain.check.check(Optional.empty()).intact()).isTrue();
    assertThat(finding(KnownHead.of(kept))).isEqualTo(new Finding(Kind.CUT_OFF, 10, null));
    assertThat(finding(new KnownHead(null, kept.hash())))
        .isEqualTo(new Finding(Kind.UNKNOWN, 9, null));
    chain.lines(7);
    assertThat(finding(KnownHead.of(kept))).isEqualTo(new Finding(Kind.REWRITTEN, 12, null));
  }

  @Test
  void aTrailThatIsSealedAnewIsKnownByAHeadThatWasKept() {
    chain.jdbc.update("update trail_line set actor = 'Eve' where line_number = 4");
    chain.sealAgain(4);

    assertThat(chain.check.check(Optional.empty()).intact()).isTrue();
    assertThat(finding(KnownHead.of(kept))).isEqualTo(new Finding(Kind.REWRITTEN, 12, null));
    assertThat(finding(new KnownHead(null, kept.hash())).kind()).isEqualTo(Kind.UNKNOWN);
    TrailHead older = new TrailHead(3, chain.table.line(3).orElseThrow().hash());
    assertThat(chain.check.check(Optional.of(KnownHead.of(older))).intact()).isTrue();
  }

  @Test
  void aLinePutBehindTheRecordedEndIsFound() {
    chain.lines(1);
    chain.head(kept.number(), kept.hash());

    assertFinds(Kind.ADDED, 13, null);
  }

  @Test
  void aRecordedEndThatIsAlteredOrGoneIsFound() {
    chain.head(12, TrailTable.NOTHING_BEFORE);
    assertFinds(Kind.HEAD, 12, null);

    chain.jdbc.update("delete from trail_head");
    assertFinds(Kind.HEAD, 12, null);
  }

  @Test
  void aFaultFarBehindIsFoundToo() {
    chain.lines(1200);
    chain.jdbc.update("update trail_line set actor = 'Eve' where line_number = 1001");

    assertFinds(Kind.ALTERED, 1001, null);
  }

  private void assertFinds(Kind kind, long number, Long elsewhere) {
    assertThat(finding(null)).isEqualTo(new Finding(kind, number, elsewhere));
  }

  private Finding finding(KnownHead known) {
    CheckResult result = chain.check.check(Optional.ofNullable(known));
    assertThat(result.intact()).isEqualTo(result.finding() == null);
    return result.finding();
  }
}
