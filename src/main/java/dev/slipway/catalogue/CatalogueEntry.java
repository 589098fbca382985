package dev.slipway.catalogue;

import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Modification;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** One modification of the catalogue. Its slug never changes, since proposals name it. */
@Entity
@Table(name = "catalogue_entry")
public class CatalogueEntry {

  /** What a slug may look like: small letters, digits and hyphens. */
  public static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public static final int LONGEST_SLUG = 60;

  @Id private String slug;

  @Version private @Nullable Integer revision;

  @Column(columnDefinition = "text")
  private String name;

  @Column(columnDefinition = "text")
  private String description;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  /** The effects list as in the scenario document. */
  @Column(columnDefinition = "text")
  private String effects;

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "catalogue_exclusion", joinColumns = @JoinColumn(name = "slug"))
  @Column(name = "excluded_slug")
  private Set<String> excludes = new HashSet<>();

  @Column(columnDefinition = "text")
  private String basis;

  private boolean retired;

  @SuppressWarnings("NullAway.Init")
  protected CatalogueEntry() {}

  @SuppressWarnings("NullAway.Init")
  public CatalogueEntry(String slug, ModificationDetails details) {
    if (slug.length() > LONGEST_SLUG || !SLUG.matcher(slug).matches()) {
      throw new IllegalArgumentException("not a slug: " + slug);
    }
    this.slug = slug;
    describe(details);
  }

  /** Replaces what is said of the modification. It does not exclude itself. */
  void describe(ModificationDetails details) {
    if (details.excludes().contains(slug)) {
      throw new IllegalArgumentException("a modification does not exclude itself");
    }
    name = details.name();
    description = details.description();
    stage = details.stage();
    effects = EffectsText.write(details.effects());
    if (!excludes.equals(details.excludes())) {
      excludes.clear();
      excludes.addAll(details.excludes());
    }
    basis = details.basis();
  }

  /** No longer offered; proposals that chose it keep it. */
  void retire() {
    retired = true;
  }

  /** Offered once more. */
  void offerAgain() {
    retired = false;
  }

  public ModificationDetails details() {
    return new ModificationDetails(name, description, stage, effects(), excludes, basis);
  }

  /** What the scoring model takes. */
  public Modification modification() {
    return new Modification(slug, effects(), excludes());
  }

  public String slug() {
    return slug;
  }

  public int revision() {
    return revision == null ? 0 : revision;
  }

  public String name() {
    return name;
  }

  public String description() {
    return description;
  }

  public Stage stage() {
    return stage;
  }

  public List<Effect> effects() {
    return EffectsText.read(effects);
  }

  String effectsText() {
    return effects;
  }

  public Set<String> excludes() {
    return Set.copyOf(excludes);
  }

  public String basis() {
    return basis;
  }

  public boolean retired() {
    return retired;
  }
}
