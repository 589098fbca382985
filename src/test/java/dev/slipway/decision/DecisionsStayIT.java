package dev.slipway.decision;

import static dev.slipway.account.TestPeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slipway.IntegrationTest;
import dev.slipway.TestDatabase;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.decision.DecisionContent.Wanted;
import dev.slipway.proposal.interest.Retention;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** Nobody alters what was decided, not even with the database at hand. */
@TestPropertySource(properties = "spring.application.name=slipway-decisions")
class DecisionsStayIT extends IntegrationTest {

  private static final List<String> TABLES =
      List.of(
          "condition_met",
          "decision_condition",
          "decision_dissent",
          "decision_taken",
          "decision_signature",
          "decision");

  @Autowired private DecisionWorld world;
  @Autowired private DecisionService service;
  @Autowired private ConditionService conditions;
  @Autowired private Retention retention;
  @Autowired private JdbcTemplate jdbc;

  private UUID id;

  @BeforeEach
  void decidedWithEverything() {
    world.policy(0.9, 1);
    PersonCard chair = world.person("Cleo", Role.CHAIR);
    PersonCard reviewer = world.person("Rey", Role.REVIEWER);
    id = world.ready(world.person("Sam", Role.SUBMITTER), chair);
    DecisionContent content =
        new DecisionContent(
            Verdict.APPROVE_WITH_CONDITIONS,
            null,
            "If it is filtered",
            "",
            List.of(new Wanted("filters", chair.id(), LocalDate.now())));
    Decision made =
        as(chair, () -> service.propose(id, world.score(id), 0, content, DecisionWorld.PASSWORD));
    as(reviewer, () -> service.dissent(id, made.id(), "No"));
    UUID condition = made.conditions().get(0).id();
    as(chair, () -> conditions.meet(id, condition, "It runs", "", null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update decision set reasons = 'others'",
        "update decision set verdict = 'DECLINE'",
        "update decision_condition set due_on = due_on + 1",
        "update decision_signature set person_name = 'Eve'",
        "update decision_taken set ordinal = 7",
        "update decision_dissent set reason = 'Yes'",
        "update condition_met set how = 'Not at all'"
      })
  void nothingOfADecisionIsAltered(String statement) {
    assumeTrue(TestDatabase.isPostgres());
    assertThatThrownBy(() -> jdbc.update(statement + " where proposal_id = ?", id))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("never altered");
  }

  @ParameterizedTest
  @ValueSource(strings = {"condition_met", "decision_dissent", "decision_taken"})
  void nothingOfADecisionIsRemovedWhileItsProposalStays(String table) {
    assumeTrue(TestDatabase.isPostgres());
    assertThatThrownBy(() -> jdbc.update("delete from " + table + " where proposal_id = ?", id))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("only with their proposal");
    assertThatThrownBy(() -> jdbc.update("truncate " + table))
        .isInstanceOf(DataAccessException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"update policy set reason = 'others'", "delete from policy", "truncate policy"})
  void noVersionOfThePolicyIsAltered(String statement) {
    assumeTrue(TestDatabase.isPostgres());
    assertThatThrownBy(() -> jdbc.update(statement)).isInstanceOf(DataAccessException.class);
  }

  @Test
  void withItsProposalADecisionGoes() {
    assertThat(TABLES).allSatisfy(table -> assertThat(rows(table)).as(table).isOne());
    retention.erase(id, 1);
    assertThat(TABLES).allSatisfy(table -> assertThat(rows(table)).as(table).isZero());
  }

  private Integer rows(String table) {
    return jdbc.queryForObject(
        "select count(*) from " + table + " where proposal_id = ?", Integer.class, id);
  }
}
