package dev.slipway.draft;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.slipway.account.CurrentPerson;
import dev.slipway.account.quota.QuotaExceededException;
import dev.slipway.account.quota.QuotasForTests;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;

class DraftQuotaTests {

  private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
  private static final FormAddress FORM = new FormAddress("/models/new");
  private static final DraftUpdate TYPED =
      new DraftUpdate(FORM, "", "", 0, Map.of("name", new Typing(List.of("Boat"), 0)), Set.of());

  private final StoredDrafts stored = mock();
  private final CurrentPerson person = mock();
  private final Drafts drafts =
      new Drafts(
          stored,
          List.of(FORM::equals),
          QuotasForTests.ofEach(2),
          person,
          mock(),
          Clock.fixed(NOW, ZoneOffset.UTC),
          mock(PlatformTransactionManager.class));

  @BeforeEach
  void somebody() {
    when(person.name()).thenReturn("anna");
  }

  @Test
  void beginsNoMoreThanOnePersonMay() {
    when(stored.countBegunBy("anna")).thenReturn(2L);

    assertThatThrownBy(() -> drafts.type(TYPED))
        .isInstanceOf(QuotaExceededException.class)
        .hasMessage("quota.drafts");
    assertThatThrownBy(() -> drafts.keep(TYPED)).isInstanceOf(QuotaExceededException.class);
    verify(stored, never()).saveAndFlush(any());
  }

  @Test
  void goesOnWithWhatWasBegun() {
    StoredDraft begun = new StoredDraft("anna", FORM, NOW);
    begun.type(TYPED, NOW);
    when(stored.lock("anna", FORM.path())).thenReturn(Optional.of(begun));
    when(stored.countBegunBy("anna")).thenReturn(2L);

    assertThatCode(() -> drafts.type(TYPED)).doesNotThrowAnyException();
  }
}
