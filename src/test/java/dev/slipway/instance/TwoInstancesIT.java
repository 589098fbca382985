package dev.slipway.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.SignedInClient;
import dev.slipway.TestDatabase;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.TestPeople;
import dev.slipway.account.setup.SetUp;
import dev.slipway.account.signin.PasswordCheck;
import dev.slipway.account.signin.TooManyAttemptsException;
import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.comparison.sidebyside.Compared;
import dev.slipway.comparison.sidebyside.ComparisonSettings;
import dev.slipway.comparison.sidebyside.SideBySideService;
import dev.slipway.desk.DeskWorld;
import dev.slipway.precedent.CasesForTests;
import dev.slipway.precedent.KnownCases;
import dev.slipway.precedent.cases.CaseService;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.ProposalService;
import dev.slipway.rubric.OutcomeScale;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.PolicyTerms;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.assembly.Basis;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever is changed on one instance is read on the other at once. */
class TwoInstancesIT {

  private static Running one;
  private static Running other;

  /** In turn: two applications of one process would race for its logging. */
  @BeforeAll
  static void start() {
    String url = TestDatabase.newUrl();
    one = Running.start(url, "one");
    other = Running.start(url, "other");
  }

  @AfterAll
  static void stop() {
    one.close();
    other.close();
  }

  @Test
  void whatComesWithTheProductIsLoadedOnce() {
    JdbcTemplate jdbc = one.bean(JdbcTemplate.class);
    List.of("rubric.loaded", "cases.loaded")
        .forEach(
            action ->
                assertThat(
                        jdbc.queryForList(
                            "select count(*) from trail_line where action = ? group by subject_id",
                            Long.class,
                            action))
                    .as(action)
                    .containsOnly(1L));
    assertThat(jdbc.queryForObject("select count(*) from backcast", Long.class)).isEqualTo(1);
  }

  @Test
  void bothSayThatTheyRun() {
    assertThat(other.bean(Instances.class).all())
        .filteredOn(each -> !each.silent() && !each.clockOff())
        .extracting(Instance::name)
        .containsExactly("one", "other");
  }

  @Test
  void referenceCasesAreTheSameInBothAndSoAreScenarios() {
    UUID proposal = proposal(3.25e9);
    List<ReferenceCase> before = other.bean(KnownCases.class).standing();
    var scenario = other.bean(ScoringService.class).scenarioOf(proposal, Basis.RUBRIC);

    ReferenceCase added =
        one.bean(CaseService.class)
            .add(
                CasesForTests.copied("gull", "image", LocalDate.of(2021, 1, 1), 30, false)
                    .details());

    assertThat(other.bean(KnownCases.class).standing()).hasSize(before.size() + 1);
    var after = other.bean(ScoringService.class).scenarioOf(proposal, Basis.RUBRIC);
    assertThat(after).isNotEqualTo(scenario);
    assertThat(one.bean(ScoringService.class).scenarioOf(proposal, Basis.RUBRIC)).isEqualTo(after);

    other.bean(CaseService.class).withdraw(added.id(), added.version(), "Not a copy");
    assertThat(one.bean(KnownCases.class).standing()).hasSameSizeAs(before);
    assertThat(one.bean(ScoringService.class).scenarioOf(proposal, Basis.RUBRIC))
        .isEqualTo(scenario);
  }

  @Test
  void aChangeOfCasesThatIsTakenBackIsSeenByNobody() {
    int before = one.bean(KnownCases.class).standing().size();

    one.bean(TransactionTemplate.class)
        .executeWithoutResult(
            status -> {
              one.bean(CaseService.class)
                  .add(
                      CasesForTests.copied("tern", "image", LocalDate.of(2021, 1, 1), 30, false)
                          .details());
              assertThat(one.bean(KnownCases.class).standing()).hasSize(before + 1);
              status.setRollbackOnly();
            });

    assertThat(one.bean(KnownCases.class).standing()).hasSize(before);
    assertThat(other.bean(KnownCases.class).standing()).hasSize(before);
  }

  @Test
  void policyAndItsScalesAreTheSameInBoth() {
    PolicyTerms now = other.bean(Rubrics.class).current().terms();
    OutcomeScale scale = new OutcomeScale("pier", "Pier", "Few", "Many", "Judgement");
    PolicyTerms next = new PolicyTerms(now.policy(), plus(now.outcomeScales(), scale));

    one.bean(Policies.class).enact(next, "More to tell apart", "Clara", "Adam");

    assertThat(other.bean(Rubrics.class).current().outcomeScales()).contains(scale);
    assertThat(other.bean(Policies.class).current().terms()).isEqualTo(next);
  }

  @Test
  void catalogueIsTheSameInBoth() {
    CatalogueEntry filters = one.bean(Catalogue.class).find("filters").orElseThrow();
    assertThat(other.bean(Catalogue.class).available()).anyMatch(e -> e.slug().equals("filters"));

    one.bean(Catalogue.class).retire("filters", filters.revision());

    assertThat(other.bean(Catalogue.class).available()).noneMatch(e -> e.slug().equals("filters"));
    CatalogueEntry retired = other.bean(Catalogue.class).find("filters").orElseThrow();
    other.bean(Catalogue.class).offerAgain("filters", retired.revision());
    assertThat(one.bean(Catalogue.class).available()).anyMatch(e -> e.slug().equals("filters"));
  }

  @Test
  void aComparisonIsShownByEither() {
    List<UUID> pair = List.of(proposal(4.5e9), proposal(5.5e9));
    SideBySideService here = one.bean(SideBySideService.class);
    SideBySideService there = other.bean(SideBySideService.class);
    assertThat(there.kept(there.lineup(pair, ComparisonSettings.usual()))).isEmpty();

    Compared compared = here.compare(here.lineup(pair, ComparisonSettings.usual()));

    assertThat(there.kept(there.lineup(pair, ComparisonSettings.usual()))).contains(compared);
  }

  @Test
  void theLinkFromOneLogOpensTheSetUpOfTheOther() throws Exception {
    String code = one.bean(SetUp.class).begin();
    HttpClient browser = HttpClient.newHttpClient();

    assertThat(other.get(browser, "/setup?code=" + code).statusCode())
        .isEqualTo(other.bean(SetUp.class).isNeeded() ? 200 : 410);
    assertThat(other.bean(SetUp.class).opens(code)).isEqualTo(one.bean(SetUp.class).opens(code));
  }

  @Test
  void wrongPasswordsCountWhereverTheyAreTried() {
    PersonCard person = person();
    for (int guess = 0; guess < 5; guess++) {
      Running tried = guess % 2 == 0 ? one : other;
      check(tried).opens(person.signInName(), "guess " + guess, "192.0.2.7");
    }

    for (Running each : List.of(one, other)) {
      assertThatThrownBy(
              () -> check(each).opens(person.signInName(), TestPeople.PASSWORD, "192.0.2.8"))
          .isInstanceOf(TooManyAttemptsException.class);
    }
  }

  @Test
  void whoSignsInAtOneIsSignedInAtTheOther() throws Exception {
    HttpClient client =
        SignedInClient.of(one.address(), person().signInName(), TestPeople.PASSWORD);

    assertThat(other.get(client, "/models").statusCode()).isEqualTo(200);
  }

  private static PasswordCheck check(Running at) {
    return at.bean(PasswordCheck.class);
  }

  private static PersonCard person() {
    return TestPeople.joinWithPassword(one.bean(People.class), "Somebody", TestPeople.everyRole());
  }

  private static UUID proposal(double parameters) {
    String name = "Boat " + UUID.randomUUID();
    UUID model =
        one.bean(ProfileService.class)
            .add(DeskWorld.model(name, "Quay Laboratory", parameters))
            .id();
    return one.bean(ProposalService.class)
        .create(DeskWorld.asking(model, "Release " + name + "?"))
        .id();
  }

  private static <T> List<T> plus(List<T> list, T more) {
    return Stream.concat(list.stream(), Stream.of(more)).toList();
  }
}
