package dev.slipway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.IntegrationTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

class PeopleIT extends IntegrationTest {

  @Autowired private People people;
  @Autowired private CurrentPerson current;

  @Test
  void whoJoinsIsFoundByNameWhateverTheCase() {
    people.open(new NewPerson("Ada.Lovelace", "Ada Lovelace", null, null, Set.of(Role.CHAIR)));

    assertThat(people.find("ADA.lovelace"))
        .hasValueSatisfying(
            ada -> {
              assertThat(ada.signInName()).isEqualTo("ada.lovelace");
              assertThat(ada.roles()).containsExactly(Role.CHAIR);
              assertThat(people.with(Role.CHAIR)).contains(ada);
              assertThat(people.with(Role.AUDITOR)).doesNotContain(ada);
            });
  }

  @Test
  void twoPeopleCannotSignInByOneName() {
    NewPerson bo = new NewPerson("bo", "Bo", null, null, Set.of());
    people.open(bo);

    assertThatThrownBy(() -> people.open(bo)).isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void actingAsSomebodyNamesThem() {
    PersonCard cy = TestPeople.join(people, "Cy", Role.REVIEWER);

    assertThat(TestPeople.as(cy, current::id)).isEqualTo(cy.id());
    assertThat(TestPeople.as(cy, () -> current.has(Role.REVIEWER))).isTrue();
    assertThat(TestPeople.as(cy, () -> current.has(Role.CHAIR))).isFalse();
    assertThat(current.maybeId()).isEmpty();
  }
}
