package dev.slipway.profile;

import dev.slipway.profile.modality.Modalities;
import dev.slipway.profile.modality.Modality;
import dev.slipway.profile.training.Training;
import dev.slipway.profile.training.TrainingColumns;
import dev.slipway.stats.Quantity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of one version of one model. */
@Entity
@Table(name = "model_profile")
public class ModelProfile {

  @Id private UUID id;

  /** Counts saved changes; null until first saved. The model's own version is a text. */
  @Version private @Nullable Integer revision;

  @Column(columnDefinition = "text")
  private String name;

  @Column(name = "model_version", columnDefinition = "text")
  private String version;

  @Column(columnDefinition = "text")
  private String originator;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "model_input", joinColumns = @JoinColumn(name = "model_id"))
  @Column(name = "modality")
  @Enumerated(EnumType.STRING)
  private Set<Modality> inputs = EnumSet.noneOf(Modality.class);

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "model_output", joinColumns = @JoinColumn(name = "model_id"))
  @Column(name = "modality")
  @Enumerated(EnumType.STRING)
  private Set<Modality> outputs = EnumSet.noneOf(Modality.class);

  private @Nullable Double parametersLow;
  private @Nullable Double parametersMiddle;
  private @Nullable Double parametersHigh;
  private boolean parametersPublished;

  @Embedded private TrainingColumns training = new TrainingColumns();

  @Enumerated(EnumType.STRING)
  @Column(name = "deployment_scope")
  private DeploymentScope scope;

  @Enumerated(EnumType.STRING)
  private GeneralityLevel generality;

  @Enumerated(EnumType.STRING)
  @Column(name = "access_level")
  private @Nullable AccessLevel access;

  private double monthsShown;

  @Enumerated(EnumType.STRING)
  private AssuranceLevel assurance;

  @Enumerated(EnumType.STRING)
  private Substitute.@Nullable Kind substituteKind;

  @Enumerated(EnumType.STRING)
  private Substitute.@Nullable Route substituteRoute;

  private @Nullable Double substituteMonths;
  private @Nullable Double capabilityLow;
  private @Nullable Double capability;
  private @Nullable Double capabilityHigh;

  private boolean weightsOut;
  private @Nullable UUID derivedFrom;

  @Column(columnDefinition = "text")
  private String licence;

  @Column(columnDefinition = "text")
  private String method;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "model_link", joinColumns = @JoinColumn(name = "model_id"))
  @OrderColumn(name = "position")
  @Column(name = "address", columnDefinition = "text")
  private List<String> links = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected ModelProfile() {}

  @SuppressWarnings("NullAway.Init")
  public ModelProfile(ProfileDetails details) {
    this.id = UUID.randomUUID();
    describe(details);
  }

  /** Replaces what is said of the model. A model is not made from itself. */
  void describe(ProfileDetails details) {
    if (id.equals(details.derivedFrom())) {
      throw new IllegalArgumentException("a model is not derived from itself");
    }
    name = details.name();
    version = details.version();
    originator = details.originator();
    replace(inputs, details.modalities().inputs());
    replace(outputs, details.modalities().outputs());
    count(details.parameters(), details.parametersPublished());
    scope = details.scope();
    generality = details.generality();
    access = details.access();
    monthsShown = details.monthsShown();
    assurance = details.assurance();
    substitute(details.substitute());
    capability(details.capability());
    weightsOut = details.weightsOut();
    derivedFrom = details.derivedFrom();
    licence = details.licence();
    method = details.method();
    training = new TrainingColumns(details.training());
    if (!links.equals(details.links())) {
      links.clear();
      links.addAll(details.links());
    }
  }

  private static void replace(Set<Modality> kept, Set<Modality> said) {
    kept.retainAll(said);
    kept.addAll(said);
  }

  private void substitute(@Nullable Substitute said) {
    substituteKind = said == null ? null : said.kind();
    substituteRoute = said == null ? null : said.route();
    substituteMonths = said == null ? null : said.months();
  }

  private void capability(@Nullable Quantity said) {
    capability = said == null ? null : said.p50();
    capabilityLow = said instanceof Quantity.Percentiles three ? three.p05() : capability;
    capabilityHigh = said instanceof Quantity.Percentiles three ? three.p95() : capability;
  }

  private void count(@Nullable ParameterCount count, boolean published) {
    parametersPublished = published;
    parametersLow = count == null ? null : count.low();
    parametersMiddle = count == null ? null : count.middle();
    parametersHigh = count == null ? null : count.high();
  }

  public ProfileDetails details() {
    return new ProfileDetails(
        name,
        version,
        originator,
        modalities(),
        parameters(),
        parametersPublished,
        scope,
        generality,
        access,
        monthsShown,
        assurance,
        substitute(),
        weightsOut,
        derivedFrom,
        licence,
        method,
        links,
        training(),
        capability());
  }

  public UUID id() {
    return id;
  }

  public int revision() {
    return revision == null ? 0 : revision;
  }

  public String name() {
    return name;
  }

  public String version() {
    return version;
  }

  /** Name and version as people say it. */
  public String fullName() {
    return version.isBlank() ? name : name + " " + version;
  }

  public String originator() {
    return originator;
  }

  /** What it takes and what it produces. */
  public Modalities modalities() {
    return new Modalities(inputs, outputs);
  }

  /** The count; where it is not published, somebody's judgement of it, or null without one. */
  public @Nullable ParameterCount parameters() {
    if (parametersLow == null || parametersMiddle == null || parametersHigh == null) {
      return null;
    }
    return new ParameterCount(parametersLow, parametersMiddle, parametersHigh);
  }

  public boolean parametersPublished() {
    return parametersPublished;
  }

  public Training training() {
    return training.training();
  }

  public DeploymentScope scope() {
    return scope;
  }

  public GeneralityLevel generality() {
    return generality;
  }

  /** How it can be reached today; null if it is not deployed. */
  public @Nullable AccessLevel access() {
    return access;
  }

  public double monthsShown() {
    return monthsShown;
  }

  public AssuranceLevel assurance() {
    return assurance;
  }

  /** What can be had already in its place; null where nothing like it exists. */
  public @Nullable Substitute substitute() {
    return substituteKind == null || substituteRoute == null || substituteMonths == null
        ? null
        : new Substitute(substituteKind, substituteRoute, substituteMonths);
  }

  /**
   * Somebody's own answer to how capable it is, as a multiple of the reference model of its class;
   * null where it follows from the training.
   */
  public @Nullable Quantity capability() {
    if (capabilityLow == null || capability == null || capabilityHigh == null) {
      return null;
    }
    return capabilityLow.equals(capabilityHigh)
        ? Quantity.of(capability)
        : Quantity.of(capabilityLow, capability, capabilityHigh);
  }

  public boolean weightsOut() {
    return weightsOut;
  }

  public @Nullable UUID derivedFrom() {
    return derivedFrom;
  }

  public String licence() {
    return licence;
  }

  public String method() {
    return method;
  }

  public List<String> links() {
    return List.copyOf(links);
  }
}
