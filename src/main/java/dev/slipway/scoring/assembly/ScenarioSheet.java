package dev.slipway.scoring.assembly;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Family.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A scenario built from a proposal, with where everything in it came from.
 *
 * @param inputs every input of the scenario and its origin
 * @param dropped effects of modifications that do not bind here
 * @param rubricVersion the rubric that was used
 * @param policyVersion the board's policy that was in force
 */
public record ScenarioSheet(
    Scenario scenario,
    List<Input> inputs,
    List<DroppedEffect> dropped,
    int rubricVersion,
    int policyVersion) {

  public ScenarioSheet {
    inputs = List.copyOf(inputs);
    dropped = List.copyOf(dropped);
  }

  /** Entries of evidence that moved an input. */
  public Set<UUID> movedBy() {
    return movedBy(input -> true);
  }

  /** Whether an entry moved the effect of a modification. */
  public boolean isMovedInModification(UUID entry) {
    return movedBy(ScenarioSheet::isOfModification).contains(entry);
  }

  private static boolean isOfModification(Input input) {
    return input
        .question()
        .filter(question -> question.family().subject() == Subject.MODIFICATION)
        .isPresent();
  }

  private Set<UUID> movedBy(Predicate<Input> wanted) {
    return inputs.stream()
        .filter(wanted)
        .map(Input::update)
        .filter(Objects::nonNull)
        .flatMap(update -> update.entries().stream())
        .map(UUID::fromString)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
