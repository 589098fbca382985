package dev.slipway.desk.web.next;

import dev.slipway.account.Role;
import dev.slipway.proposal.ProposalState;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What decides what is next.
 *
 * @param planned whether the plan has a step, so that it can be submitted
 * @param current whether it can be decided on its newest score: there is one, and nothing that made
 *     it has changed since
 * @param round the round that is open, or null
 * @param decision what the board decided or is signing, or null
 */
record ReviewFacts(
    UUID id,
    ProposalState state,
    boolean planned,
    boolean current,
    Reader reader,
    Names names,
    @Nullable Round round,
    @Nullable Decided decision) {

  /**
   * Who is looking.
   *
   * @param recused whether they take no part in judging it
   * @param seated whether they are one of its reviewers
   */
  record Reader(Set<Role> roles, boolean recused, boolean seated) {

    boolean chairs() {
      return roles.contains(Role.CHAIR) && !recused;
    }

    boolean submits() {
      return roles.contains(Role.SUBMITTER);
    }

    boolean administers() {
      return roles.contains(Role.ADMINISTRATOR);
    }
  }

  /**
   * Full names of those whose turn it can be, the reader left out.
   *
   * @param chairs who could lead it
   * @param reviewersToAsk whether anybody could be asked
   */
  record Names(List<String> submitters, List<String> chairs, boolean reviewersToAsk) {}

  /**
   * A round in which reviewers answer.
   *
   * @param unfinished full names of the others who have not said that they are finished
   * @param mine the reader’s part in it, or null
   */
  record Round(int number, LocalDate closesOn, List<String> unfinished, @Nullable Mine mine) {

    boolean finishedByAll() {
      return unfinished.isEmpty() && (mine == null || mine.finished());
    }
  }

  /**
   * How far the reader is.
   *
   * @param next key of the first question left, or null
   */
  record Mine(int asked, int answered, @Nullable String next, boolean finished) {}

  /**
   * Where a decision stands.
   *
   * @param id of the one that waits for signatures, else of the one that holds
   * @param toSign whether it waits for signatures
   * @param signedByMe whether the reader has signed it
   * @param unsigned full names of other chairs who could sign
   * @param myCondition the first open condition that the reader answers for, or null
   * @param conditions open ones of others
   * @param releasable whether the submitter can put the release on record
   * @param reviewWanted whether something asks for a new review
   */
  record Decided(
      UUID id,
      boolean toSign,
      boolean signedByMe,
      List<String> unsigned,
      @Nullable UUID myCondition,
      List<Condition> conditions,
      boolean releasable,
      boolean reviewWanted) {}

  /** Somebody else’s open condition. */
  record Condition(String owner, LocalDate due) {}
}
