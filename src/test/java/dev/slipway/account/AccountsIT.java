package dev.slipway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.IntegrationTest;
import dev.slipway.audit.Change;
import dev.slipway.audit.Trail;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.test.context.TestPropertySource;

/** A property of its own gives it a database of its own: nobody else is an administrator there. */
@TestPropertySource(properties = "spring.application.name=slipway-accounts")
class AccountsIT extends IntegrationTest {

  @Autowired private People people;
  @Autowired private Accounts accounts;
  @Autowired private Passwords passwords;
  @Autowired private Trail trail;

  private PersonCard first;

  @BeforeEach
  void oneAdministrator() {
    people.with(Role.ADMINISTRATOR).stream().skip(1).forEach(other -> accounts.close(other.id()));
    first =
        people.with(Role.ADMINISTRATOR).stream()
            .findFirst()
            .orElseGet(() -> TestPeople.join(people, "First", Role.ADMINISTRATOR));
  }

  @Test
  void changeIsInTheTrailUnderTheOneWhoMadeIt() {
    PersonCard bo = TestPeople.join(people, "Bo", Role.REVIEWER);

    TestPeople.as(
        first,
        () -> accounts.change(bo.id(), version(bo), details("Bo", Role.CHAIR, Role.REVIEWER)));

    Trail.Line line = trail.newestFirst(bo.id().toString(), 0).getContent().get(0);
    assertThat(line.action()).isEqualTo("account.changed");
    assertThat(line.actor()).isEqualTo(first.signInName());
    assertThat(line.changes()).contains(new Change("roles", "REVIEWER", "CHAIR, REVIEWER"));
    assertThat(people.find(bo.id()).orElseThrow().roles())
        .containsExactlyInAnyOrder(Role.CHAIR, Role.REVIEWER);
  }

  @Test
  void secondOfTwoWhoChangeThePersonAtOnceIsRefused() {
    PersonCard bo = TestPeople.join(people, "Bo", Role.REVIEWER);
    int read = version(bo);
    accounts.change(bo.id(), read, details("Bo One", Role.REVIEWER));

    assertThatThrownBy(() -> accounts.change(bo.id(), read, details("Bo Two", Role.REVIEWER)))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    assertThat(people.find(bo.id()).orElseThrow().fullName()).isEqualTo("Bo One");
  }

  @Test
  void lastAdministratorStaysOne() {
    assertThatThrownBy(() -> accounts.close(first.id()))
        .isInstanceOf(LastAdministratorException.class);
    assertThatThrownBy(
            () -> accounts.change(first.id(), version(first), details("First", Role.CHAIR)))
        .isInstanceOf(LastAdministratorException.class);
    assertThat(accounts.assign(first.id(), Set.of(Role.AUDITOR)).roles())
        .containsExactlyInAnyOrder(Role.AUDITOR, Role.ADMINISTRATOR);
  }

  @Test
  void ofTwoAdministratorsWhoCloseEachOtherOneStays() throws Exception {
    PersonCard second = TestPeople.join(people, "Second", Role.ADMINISTRATOR);
    CountDownLatch both = new CountDownLatch(2);
    ExecutorService two = Executors.newFixedThreadPool(2);

    List<Future<Boolean>> done =
        Stream.of(first, second).map(each -> two.submit(() -> closes(each, both))).toList();
    int closed = 0;
    for (Future<Boolean> one : done) {
      closed += one.get(30, TimeUnit.SECONDS) ? 1 : 0;
    }
    two.shutdown();

    assertThat(closed).isEqualTo(1);
    assertThat(people.with(Role.ADMINISTRATOR)).hasSize(1);
  }

  private boolean closes(PersonCard person, CountDownLatch both) throws InterruptedException {
    both.countDown();
    both.await(10, TimeUnit.SECONDS);
    try {
      accounts.close(person.id());
      return true;
    } catch (LastAdministratorException last) {
      return false;
    }
  }

  @Test
  void closedAccountOpensToNobodyUntilItIsOpenAgain() {
    PersonCard bo = TestPeople.join(people, "Bo", Role.REVIEWER);
    passwords.set(bo.id(), TestPeople.PASSWORD);
    assertThat(passwords.opens(bo.signInName(), TestPeople.PASSWORD)).isPresent();
    assertThat(passwords.opens(bo.signInName(), "something else")).isEmpty();

    accounts.close(bo.id());
    assertThat(passwords.opens(bo.signInName(), TestPeople.PASSWORD)).isEmpty();
    assertThat(people.with(Role.REVIEWER)).doesNotContain(bo);
    accounts.reopen(bo.id());
    assertThat(passwords.opens(bo.signInName(), TestPeople.PASSWORD)).isPresent();
  }

  @Test
  void nobodysNameAndAnAccountWithoutAPasswordOpenNothing() {
    PersonCard bo = TestPeople.join(people, "Bo", Role.REVIEWER);

    assertThat(passwords.opens(bo.signInName(), "")).isEmpty();
    assertThat(passwords.opens(bo.signInName(), "nobody's")).isEmpty();
    assertThat(passwords.opens("no-such-name", "nobody's")).isEmpty();
  }

  private int version(PersonCard person) {
    return accounts.find(person.id()).orElseThrow().version();
  }

  private static AccountDetails details(String name, Role... roles) {
    return new AccountDetails(name, null, Set.of(roles));
  }
}
