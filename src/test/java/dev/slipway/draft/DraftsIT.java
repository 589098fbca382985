package dev.slipway.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.IntegrationTest;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.ProfilesForTests;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class DraftsIT extends IntegrationTest {

  @Autowired private Drafts drafts;

  @Autowired private ProfileService profiles;
  @Autowired private JdbcTemplate jdbc;

  private FormAddress form;

  @BeforeEach
  void somebody() {
    UUID model = profiles.add(ProfilesForTests.details("Drafts " + UUID.randomUUID())).id();
    form = new FormAddress("/models/" + model + "/edit");
    be("anna");
  }

  @AfterEach
  void nobody() {
    SecurityContextHolder.clearContext();
  }

  private static void be(String name) {
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken(name, null, "ROLE_SUBMITTER"));
  }

  private DraftUpdate sent(String field, String text, String basis, long seen) {
    Typing typing = new Typing(List.of(text), System.currentTimeMillis());
    return new DraftUpdate(form, "A title", basis, seen, Map.of(field, typing), Set.of());
  }

  private DraftUpdate nothing(long seen) {
    return new DraftUpdate(form, "A title", "1", seen, Map.of(), Set.of());
  }

  @Test
  void keepsWhatIsTypedUntilItIsSaved() {
    drafts.type(sent("name", "Paper Boat", "4", 0));

    assertThat(drafts.find(form))
        .hasValueSatisfying(
            draft -> {
              assertThat(draft.fields()).isEqualTo(Map.of("name", List.of("Paper Boat")));
              assertThat(draft.basis()).isEqualTo("4");
            });
    assertThat(drafts.begun()).extracting(DraftSummary::path).contains(form.path());

    drafts.saved(form, 4, 5);

    assertThat(drafts.find(form)).isEmpty();
    assertThat(drafts.begun()).extracting(DraftSummary::path).doesNotContain(form.path());
  }

  @Test
  void keepsNothingOfAFormThatNobodyCouldOpen() {
    List.of(
            "/models/" + UUID.randomUUID() + "/edit",
            "/proposals/" + UUID.randomUUID() + "/edit",
            "/proposals/new?model=" + UUID.randomUUID(),
            "/proposals/" + UUID.randomUUID() + "/estimates/questions/threats.cyber.ratePerYear",
            "/rubric")
        .forEach(
            path -> {
              form = new FormAddress(path);
              assertThatThrownBy(() -> drafts.type(sent("name", "Paper Boat", "", 0)))
                  .isInstanceOf(NoSuchFormException.class);
            });
  }

  @Test
  void forgetsWhatNobodyReturnedToInNinetyDays() {
    drafts.type(sent("name", "Paper Boat", "1", 0));
    age(89);
    drafts.forgetOld();
    assertThat(drafts.find(form)).isPresent();

    age(91);
    drafts.forgetOld();
    assertThat(drafts.find(form)).isEmpty();
  }

  private void age(int days) {
    jdbc.update(
        "update draft set typed_at = ? where form = ?",
        Timestamp.from(Instant.now().minus(Duration.ofDays(days))),
        form.path());
  }

  @Test
  void nobodyReadsAnothersDraft() {
    drafts.type(sent("name", "Secret", "1", 0));

    be("ben");

    assertThat(drafts.find(form)).isEmpty();
    assertThat(drafts.begun()).extracting(DraftSummary::path).doesNotContain(form.path());
    assertThat(drafts.type(nothing(0)).changed()).isEmpty();
  }

  @Test
  void otherTabLearnsWhatThisOneTyped() {
    DraftAck first = drafts.type(sent("name", "Paper Boat", "1", 0));

    assertThat(first.changed()).isEmpty();
    assertThat(drafts.type(sent("licence", "MIT", "1", 0)).changed())
        .isEqualTo(Map.of("name", List.of("Paper Boat")));
    assertThat(drafts.type(nothing(first.revision())).changed())
        .isEqualTo(Map.of("licence", List.of("MIT")));
  }

  @Test
  void basisIsWhatTheTypingBeganFrom() {
    drafts.type(sent("name", "Paper Boat", "1", 0));
    drafts.type(sent("name", "Paper Boats", "2", 1));

    assertThat(drafts.find(form))
        .hasValueSatisfying(each -> assertThat(each.basis()).isEqualTo("1"));
  }

  @Test
  void revisionsGoOnAfterASaveSoThatOldTabsLearn() {
    DraftAck before = drafts.type(sent("name", "Paper Boat", "1", 0));
    drafts.saved(form, 1, 2);

    DraftAck after = drafts.type(sent("licence", "MIT", "2", before.revision()));

    assertThat(after.revision()).isGreaterThan(before.revision());
    assertThat(drafts.type(nothing(before.revision())).changed()).containsOnlyKeys("licence");
  }

  @Test
  void ownSavesInARowAreToldFromOthers() {
    drafts.saved(form, 1, 2);
    drafts.saved(form, 2, 3);

    assertThat(drafts.savedAll(form, 1, 3)).isTrue();
    assertThat(drafts.savedAll(form, 1, 4)).isFalse();

    drafts.saved(form, 4, 5);

    assertThat(drafts.savedAll(form, 1, 5)).isFalse();
    assertThat(drafts.savedAll(form, 4, 5)).isTrue();

    be("ben");
    assertThat(drafts.savedAll(form, 4, 5)).isFalse();
  }

  @Test
  void moreThanAMegabyteIsRefusedAndWhatWasKeptStays() {
    drafts.type(sent("name", "Paper Boat", "1", 0));

    assertThatThrownBy(() -> drafts.type(sent("method", "x".repeat(Drafts.LARGEST), "1", 1)))
        .isInstanceOf(DraftTooLargeException.class);
    assertThat(drafts.find(form))
        .hasValueSatisfying(each -> assertThat(each.fields()).containsOnlyKeys("name"));
  }

  @Test
  void tabsThatSendAtTheSameTimeLoseNothing() throws Exception {
    ExecutorService tabs = Executors.newFixedThreadPool(8);
    try {
      List<Future<DraftAck>> sent =
          IntStream.range(0, 40)
              .mapToObj(
                  tab ->
                      tabs.submit(
                          () -> {
                            be("anna");
                            return drafts.type(sent("field" + tab, "typed", "1", 0));
                          }))
              .toList();
      for (Future<DraftAck> each : sent) {
        each.get();
      }
    } finally {
      tabs.shutdownNow();
    }

    assertThat(drafts.find(form)).hasValueSatisfying(each -> assertThat(each.fields()).hasSize(40));
  }

  @Test
  void discardedIsGone() {
    drafts.type(sent("name", "Paper Boat", "1", 0));
    drafts.discard(form);

    assertThat(drafts.find(form)).isEmpty();
  }
}
