package dev.slipway.decision;

import dev.slipway.decision.DecisionBounds.Required;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The evidence that a decision needs, held against what is on file.
 *
 * @param onFile entries of its proposal that were not withdrawn
 */
public record EvidenceNeeds(DecisionBounds bounds, List<OnFile> onFile) {

  /**
   * An entry that was not withdrawn.
   *
   * @param validUntil the last day on which what it measured counts, or null
   */
  public record OnFile(UUID id, EvidenceKind kind, @Nullable LocalDate validUntil) {}

  /** Why a need is not met. */
  public enum Lack {
    EXPIRED,
    WITHDRAWN,
    MISSING
  }

  /**
   * A need that is not met.
   *
   * @param label what the entry found; null where a kind is needed
   * @param kind that is needed; null where an entry is
   * @param until the last day on which it was met, or null
   */
  public record Unmet(
      @Nullable String label, @Nullable EvidenceKind kind, Lack lack, @Nullable LocalDate until) {}

  public EvidenceNeeds {
    onFile = List.copyOf(onFile);
  }

  /** Of a proposal’s entries, whether withdrawn or not. */
  public static EvidenceNeeds of(DecisionBounds bounds, List<Evidence> entries) {
    return new EvidenceNeeds(
        bounds,
        entries.stream()
            .filter(each -> !each.withdrawn())
            .map(each -> new OnFile(each.id(), each.kind(), each.details().validUntil()))
            .toList());
  }

  /** What is not met on a day. */
  public List<Unmet> unmetOn(LocalDate day) {
    return Stream.concat(
            bounds.evidence().stream().flatMap(each -> unmet(each, day).stream()),
            bounds.kinds().stream().flatMap(each -> unmet(each, day).stream()))
        .toList();
  }

  /** The last day on which all is met as things stand; nothing where no end is known. */
  public Optional<LocalDate> lastDay() {
    return Stream.concat(
            bounds.evidence().stream().flatMap(each -> end(each).stream()),
            bounds.kinds().stream().flatMap(each -> end(each).stream()))
        .min(LocalDate::compareTo);
  }

  private Optional<Unmet> unmet(Required required, LocalDate day) {
    LocalDate end = end(required).orElse(null);
    if (entry(required).isEmpty()) {
      return Optional.of(new Unmet(required.label(), null, Lack.WITHDRAWN, end));
    }
    return end != null && day.isAfter(end)
        ? Optional.of(new Unmet(required.label(), null, Lack.EXPIRED, end))
        : Optional.empty();
  }

  private Optional<Unmet> unmet(EvidenceKind kind, LocalDate day) {
    if (of(kind).isEmpty()) {
      return Optional.of(new Unmet(null, kind, Lack.MISSING, null));
    }
    return end(kind).filter(day::isAfter).map(end -> new Unmet(null, kind, Lack.EXPIRED, end));
  }

  /** The board's day or the measurement's own, whichever comes first. */
  private Optional<LocalDate> end(Required required) {
    return Stream.of(
            Optional.ofNullable(required.validUntil()), entry(required).map(OnFile::validUntil))
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo);
  }

  /** The latest of its entries; none where one of them has no end. */
  private Optional<LocalDate> end(EvidenceKind kind) {
    List<OnFile> all = of(kind);
    return all.stream().anyMatch(each -> each.validUntil() == null)
        ? Optional.empty()
        : all.stream()
            .map(each -> Objects.requireNonNull(each.validUntil()))
            .max(LocalDate::compareTo);
  }

  private Optional<OnFile> entry(Required required) {
    return onFile.stream().filter(each -> each.id().equals(required.evidenceId())).findFirst();
  }

  private List<OnFile> of(EvidenceKind kind) {
    return onFile.stream().filter(each -> each.kind() == kind).toList();
  }
}
