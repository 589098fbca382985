package dev.slipway.proposal.precedents;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** The reference cases that were taken as like a proposal's model. */
@Entity
@Table(name = "chosen_precedents")
public class ChosenPrecedents {

  @Id private UUID proposalId;
  @Version private @Nullable Integer version;
  private Instant takenAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "chosen_precedent", joinColumns = @JoinColumn(name = "proposal_id"))
  @OrderColumn(name = "position")
  private List<Choice> choices = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // for JPA
  protected ChosenPrecedents() {}

  ChosenPrecedents(UUID proposalId, List<Choice> choices, Instant takenAt) {
    this.proposalId = proposalId;
    this.takenAt = takenAt;
    this.choices.addAll(choices);
  }

  void take(List<Choice> others, Instant now) {
    takenAt = now;
    if (!choices.equals(others)) {
      choices.clear();
      choices.addAll(others);
    }
  }

  /** Counts saved changes, for optimistic locking. */
  public int version() {
    return version == null ? 0 : version;
  }

  public Instant takenAt() {
    return takenAt;
  }

  /** Every case that was chosen, and every suggested one that was left out. */
  public List<Choice> choices() {
    return List.copyOf(choices);
  }

  /** Keys of the cases that count. */
  public Set<String> keys() {
    return choices.stream().filter(Choice::chosen).map(Choice::caseKey).collect(Collectors.toSet());
  }
}
