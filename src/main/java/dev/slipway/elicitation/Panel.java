package dev.slipway.elicitation;

import dev.slipway.pathway.question.Question;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * The reviewers of one proposal, their rounds and the rules of their pool. A first round is private
 * and so is a second; between them everything is shown and talked about.
 */
@Entity
@Table(name = "panel")
public class Panel {

  /** Estimate, discuss, estimate again: there is no third round. */
  static final int MOST_ROUNDS = 2;

  @Id private UUID proposalId;
  @Version private @Nullable Integer version;

  @Enumerated(EnumType.STRING)
  private Pooling pooling = Pooling.MIXTURE;

  @Column(columnDefinition = "text")
  private String rulesReason = "";

  @Column(columnDefinition = "text")
  private String rulesBy = "";

  private double claimsWeight = 1;

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "panel_seat", joinColumns = @JoinColumn(name = "proposal_id"))
  @OrderColumn(name = "position")
  private List<Seat> seats = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "panel_round", joinColumns = @JoinColumn(name = "proposal_id"))
  @OrderColumn(name = "position")
  private List<Round> rounds = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "panel_claim", joinColumns = @JoinColumn(name = "proposal_id"))
  @OrderColumn(name = "position")
  @Column(name = "question", columnDefinition = "text")
  private List<String> adoptedClaims = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Panel() {}

  /** Opens the first round. */
  @SuppressWarnings("NullAway.Init") // the collections stand above
  Panel(UUID proposalId, Collection<UUID> reviewers, LocalDate closesOn, Instant now) {
    this.proposalId = proposalId;
    reviewers.stream().distinct().map(Seat::of).forEach(seats::add);
    rounds.add(Round.opened(now, closesOn));
  }

  /**
   * Opens the second round for the same reviewers.
   *
   * @throws ElicitationRefused unless the first is over and there is none after it
   */
  void openNext(LocalDate closesOn, Instant now) {
    require(!round().isOpen(), "elicitation.refused.open");
    require(rounds.size() < MOST_ROUNDS, "elicitation.refused.rounds");
    rounds.add(Round.opened(now, closesOn));
  }

  /**
   * Ends the present round.
   *
   * @throws ElicitationRefused if it is over
   */
  void close(Ending why, Instant now) {
    require(round().isOpen(), "elicitation.refused.closed");
    rounds.set(rounds.size() - 1, round().closed(now, why));
  }

  /** Somebody has answered what they can. */
  void finish(UUID personId) {
    seats.replaceAll(
        seat -> seat.personId().equals(personId) ? seat.finished(roundNumber()) : seat);
  }

  /** How answers are pooled from now on. */
  public void pool(PoolRules rules, String by) {
    pooling = rules.pooling();
    seats.replaceAll(seat -> seat.weighing(rules.weights().getOrDefault(seat.personId(), 1.0)));
    claimsWeight = rules.claimsWeight();
    List<String> adopted = rules.adoptedClaims().stream().map(Question::stored).toList();
    if (!adoptedClaims.equals(adopted)) {
      adoptedClaims.clear();
      adoptedClaims.addAll(adopted);
    }
    rulesReason = rules.reason();
    rulesBy = by;
  }

  /** As {@link #pool} set them. */
  public PoolRules rules() {
    List<Question> adopted =
        adoptedClaims.stream().map(Question::parse).flatMap(Optional::stream).toList();
    return PoolRules.of(pooling, seats, claimsWeight, adopted, rulesReason);
  }

  private static void require(boolean met, String code) {
    if (!met) {
      throw new ElicitationRefused(code);
    }
  }

  public UUID proposalId() {
    return proposalId;
  }

  public int version() {
    return version == null ? 0 : version;
  }

  /** The present round, or the last one. */
  public Round round() {
    return rounds.get(rounds.size() - 1);
  }

  /** 1 or 2. */
  public int roundNumber() {
    return rounds.size();
  }

  public List<Round> rounds() {
    return List.copyOf(rounds);
  }

  /** How many rounds are over: their answers are for everybody to read. */
  public int roundsOver() {
    return round().isOpen() ? rounds.size() - 1 : rounds.size();
  }

  /** Whether answers are shown and nobody is answering: the time to talk. */
  public boolean isTalking() {
    return !round().isOpen();
  }

  public List<Seat> seats() {
    return List.copyOf(seats);
  }

  public Optional<Seat> seatOf(UUID personId) {
    return seats.stream().filter(seat -> seat.personId().equals(personId)).findFirst();
  }

  public Pooling pooling() {
    return pooling;
  }

  /** Who set the rules of the pool; empty where nobody did. */
  public String rulesBy() {
    return rulesBy;
  }
}
