package dev.slipway.account.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.IntegrationTest;
import dev.slipway.account.Accounts;
import dev.slipway.account.Passwords;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.TestPeople;
import dev.slipway.audit.Trail;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

class PasswordLinksIT extends IntegrationTest {

  private static final String CHOSEN = "a password of one's own";

  @Autowired private PasswordLinks links;
  @Autowired private Passwords passwords;
  @Autowired private Accounts accounts;
  @Autowired private People people;
  @Autowired private Trail trail;
  @Autowired private JdbcTemplate jdbc;
  @MockitoSpyBean private Clock clock;

  private PersonCard bo;

  @BeforeEach
  void join() {
    bo = TestPeople.join(people, "Bo", Role.REVIEWER);
  }

  @Test
  void linkSetsAPasswordOnce() {
    String code = links.make(bo.id()).code();
    assertThat(links.holder(code)).contains(bo);

    assertThat(links.redeem(code, CHOSEN)).isTrue();
    assertThat(passwords.opens(bo.signInName(), CHOSEN)).contains(bo);
    assertThat(links.holder(code)).isEmpty();
    assertThat(links.redeem(code, "another password")).isFalse();
    assertThat(trail.newestFirst(bo.id().toString(), 0).getContent().get(0))
        .satisfies(
            line -> {
              assertThat(line.action()).isEqualTo("account.password-set");
              assertThat(line.actor()).isEqualTo(bo.signInName());
            });
  }

  @Test
  void onlyItsHashIsKept() {
    String code = links.make(bo.id()).code();

    assertThat(code).matches("[A-Za-z0-9]{32,}");
    assertThat(
            jdbc.queryForList(
                "select secret_hash from password_link where person_id = ?", String.class, bo.id()))
        .singleElement()
        .satisfies(hash -> assertThat(hash).hasSize(64).doesNotContain(code));
  }

  @Test
  void newerLinkTakesThePlaceOfTheFormer() {
    String former = links.make(bo.id()).code();
    String newer = links.make(bo.id()).code();

    assertThat(links.holder(former)).isEmpty();
    assertThat(links.holder(newer)).isPresent();
  }

  @Test
  void linkIsGoodForThreeDays() {
    PasswordLinks.Made made = links.make(bo.id());
    Instant end = made.until();

    Mockito.doReturn(end.minusSeconds(1)).when(clock).instant();
    assertThat(links.holder(made.code())).isPresent();
    Mockito.doReturn(end.plusMillis(1)).when(clock).instant();
    assertThat(links.redeem(made.code(), CHOSEN)).isFalse();
  }

  @Test
  void closedAccountsLinkOpensNothing() {
    String code = links.make(bo.id()).code();
    accounts.close(bo.id());

    assertThat(links.holder(code)).isEmpty();
    assertThat(links.redeem(code, CHOSEN)).isFalse();
  }
}
