package dev.slipway.proposal;

import dev.slipway.profile.DeploymentScope;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A release that somebody asks the board to decide; it guards its own life cycle. */
@Entity
@Table(name = "proposal")
public class Proposal {

  @Id private UUID id;
  @Version private @Nullable Integer version;
  private UUID modelId;
  private @Nullable UUID basedOn;

  @Column(columnDefinition = "text")
  private String question;

  private LocalDate decisionDate;

  @Enumerated(EnumType.STRING)
  @Column(name = "deployment_scope")
  private DeploymentScope scope;

  private int horizonMonths;

  @Column(columnDefinition = "text")
  private String outcomeScale;

  @Enumerated(EnumType.STRING)
  @Column(name = "proposal_state")
  private ProposalState state = ProposalState.DRAFT;

  @Column(columnDefinition = "text")
  private String confidentiality;

  private @Nullable UUID begunBy;
  private Instant createdAt;
  private @Nullable UUID submittedBy;
  private @Nullable Instant submittedAt;
  private @Nullable Instant withdrawnAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "proposal_step", joinColumns = @JoinColumn(name = "proposal_id"))
  @OrderColumn(name = "position")
  private List<PlanStep> steps = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "proposal_threat", joinColumns = @JoinColumn(name = "proposal_id"))
  @OrderColumn(name = "position")
  @Column(name = "threat", columnDefinition = "text")
  private List<String> threats = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "proposal_benefit", joinColumns = @JoinColumn(name = "proposal_id"))
  @OrderColumn(name = "position")
  @Column(name = "benefit", columnDefinition = "text")
  private List<String> benefits = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "proposal_modification", joinColumns = @JoinColumn(name = "proposal_id"))
  @OrderColumn(name = "position")
  @Column(name = "modification", columnDefinition = "text")
  private List<String> modifications = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "proposal_claim", joinColumns = @JoinColumn(name = "proposal_id"))
  @OrderColumn(name = "position")
  private List<StoredClaim> claims = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "proposal_observation", joinColumns = @JoinColumn(name = "proposal_id"))
  @OrderColumn(name = "position")
  private List<Observation> observations = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Proposal() {}

  /**
   * A new draft.
   *
   * @param basedOn the proposal that it was copied from, if any
   * @param begunBy who began it, or null where Slipway itself did
   */
  @SuppressWarnings("NullAway.Init") // describe() sets the rest
  Proposal(
      ProposalDetails details, @Nullable UUID basedOn, @Nullable UUID begunBy, Instant createdAt) {
    this.id = UUID.randomUUID();
    this.basedOn = basedOn;
    this.begunBy = begunBy;
    this.createdAt = createdAt;
    describe(details);
  }

  /**
   * Asks something else.
   *
   * @throws RefusedTransition unless it is a draft
   */
  void change(ProposalDetails details) {
    requireChangeable();
    describe(details);
  }

  /**
   * Chooses other modifications. A submitted proposal is locked except for these, because they are
   * what the board discusses.
   *
   * @throws RefusedTransition if it is decided or withdrawn
   */
  void choose(List<String> slugs) {
    requireChoosable();
    replace(modifications, slugs);
  }

  /** Marks how far it may be shown. That says nothing of what it asks, so any state allows it. */
  void mark(String mark) {
    confidentiality = mark;
  }

  /**
   * Takes a step of its life.
   *
   * @param by who takes it, or null where Slipway itself does
   * @throws RefusedTransition if its state does not allow that, or if it has no plan to submit
   */
  void move(Transition transition, @Nullable UUID by, Instant now) {
    require(may(transition), transition.refusal());
    require(transition != Transition.SUBMIT || !steps.isEmpty(), "proposal.refused.submit.noPlan");
    state = transition.to();
    switch (transition) {
      case SUBMIT -> {
        submittedAt = now;
        submittedBy = by;
      }
      case WITHDRAW -> withdrawnAt = now;
      default -> {}
    }
  }

  /** Stands again where it stood before it was withdrawn. */
  void restore(ProposalState before) {
    state = before;
    withdrawnAt = null;
  }

  /**
   * Keeps what happened afterwards.
   *
   * @throws RefusedTransition while it is a draft
   * @throws IllegalArgumentException if it happened before the day of decision
   */
  void recordHappening(Observation happened) {
    requireHappenings();
    if (happened.on().isBefore(decisionDate)) {
      throw new IllegalArgumentException("happened before the decision: " + happened.on());
    }
    observations.add(happened);
  }

  /**
   * Refuses unless what it asks may change.
   *
   * @throws RefusedTransition unless it is a draft
   */
  public void requireChangeable() {
    require(state == ProposalState.DRAFT, refusedChange());
  }

  /**
   * Refuses unless other modifications may be chosen.
   *
   * @throws RefusedTransition if it is decided or withdrawn
   */
  public void requireChoosable() {
    require(mayChoose(), refusedChange());
  }

  /**
   * Refuses unless something can have followed from it.
   *
   * @throws RefusedTransition while it is a draft
   */
  public void requireHappenings() {
    require(mayRecordHappening(), "proposal.refused.happening.DRAFT");
  }

  private void require(boolean met, String code) {
    if (!met) {
      throw new RefusedTransition(code);
    }
  }

  private String refusedChange() {
    return switch (state) {
      case DECIDED, RELEASED -> "proposal.refused.change.decided";
      case WITHDRAWN -> "proposal.refused.change.withdrawn";
      default -> "proposal.refused.change.submitted";
    };
  }

  private void describe(ProposalDetails details) {
    modelId = details.modelId();
    question = details.question();
    decisionDate = details.decisionDate();
    scope = details.scope();
    horizonMonths = details.horizonMonths();
    outcomeScale = details.outcomeScale();
    confidentiality = details.confidentiality();
    replace(steps, details.steps());
    replace(threats, details.threats());
    replace(benefits, details.benefits());
    replace(modifications, details.modifications());
    replace(claims, details.claims().stream().map(StoredClaim::of).toList());
  }

  private static <T> void replace(List<T> kept, List<T> given) {
    if (!kept.equals(given)) {
      kept.clear();
      kept.addAll(given);
    }
  }

  public ProposalDetails details() {
    return new ProposalDetails(
        modelId,
        question,
        decisionDate,
        steps,
        scope,
        horizonMonths,
        outcomeScale,
        threats,
        benefits,
        modifications,
        claims(),
        confidentiality);
  }

  /** Whether other modifications may be chosen: until it is decided or withdrawn. */
  public boolean mayChoose() {
    return switch (state) {
      case DECIDED, RELEASED, WITHDRAWN -> false;
      default -> true;
    };
  }

  /** Whether its state allows a step; who may take it, and what else must hold, is not its own. */
  public boolean may(Transition transition) {
    return transition.leavesFrom(state);
  }

  public boolean isWithdrawn() {
    return state == ProposalState.WITHDRAWN;
  }

  /** Whether the board has decided, and the model may even be out. */
  public boolean isDecided() {
    return state == ProposalState.DECIDED || state == ProposalState.RELEASED;
  }

  public boolean mayRecordHappening() {
    return state != ProposalState.DRAFT;
  }

  public UUID id() {
    return id;
  }

  /** Counts saved changes, for optimistic locking. */
  public int version() {
    return version == null ? 0 : version;
  }

  public UUID modelId() {
    return modelId;
  }

  /** The proposal that this one was copied from. */
  public @Nullable UUID basedOn() {
    return basedOn;
  }

  public String question() {
    return question;
  }

  public LocalDate decisionDate() {
    return decisionDate;
  }

  public List<PlanStep> steps() {
    return List.copyOf(steps);
  }

  public DeploymentScope scope() {
    return scope;
  }

  /** Names of the levels of access that the plan reaches, and of the scope that it stays within. */
  public Set<String> levels() {
    Set<String> names = new HashSet<>();
    steps.forEach(step -> names.add(step.access().name()));
    names.add(scope.name());
    return names;
  }

  public int horizonMonths() {
    return horizonMonths;
  }

  public String outcomeScale() {
    return outcomeScale;
  }

  public List<String> threats() {
    return List.copyOf(threats);
  }

  public List<String> benefits() {
    return List.copyOf(benefits);
  }

  public List<String> modifications() {
    return List.copyOf(modifications);
  }

  public List<Claim> claims() {
    return claims.stream().map(StoredClaim::claim).toList();
  }

  public List<Observation> observations() {
    return List.copyOf(observations);
  }

  public ProposalState state() {
    return state;
  }

  /** How far it may be shown; empty where it is not marked. */
  public String confidentiality() {
    return confidentiality;
  }

  /** Whether a person began it or submitted it. */
  public boolean isOf(UUID personId) {
    return owners().contains(personId);
  }

  /** Who began it and who submitted it, where that is known. */
  public Set<UUID> owners() {
    return Stream.concat(Stream.ofNullable(begunBy), Stream.ofNullable(submittedBy))
        .collect(Collectors.toSet());
  }

  /** Who submitted it; nobody before that. */
  public @Nullable UUID submittedBy() {
    return submittedBy;
  }

  /** Who began it; nobody where Slipway itself did. */
  public @Nullable UUID begunBy() {
    return begunBy;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public @Nullable Instant submittedAt() {
    return submittedAt;
  }

  public @Nullable Instant withdrawnAt() {
    return withdrawnAt;
  }
}
