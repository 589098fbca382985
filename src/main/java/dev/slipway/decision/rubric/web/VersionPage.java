package dev.slipway.decision.rubric.web;

import dev.slipway.rubric.adoption.Adopted;
import dev.slipway.scoring.backcast.BackcastCheck;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of the rubric beside the one in force.
 *
 * @param inForce the version in force
 * @param drafting whether the board works on a draft
 * @param checks null until it has been held against real models
 * @param effects what it would do to open proposals; null until that has been worked out
 * @param checking whether either is being done
 * @param waiting proposals that it comes into force
 * @param adoptions when it came into force, the newest first
 */
record VersionPage(
    int version,
    String name,
    String note,
    int inForce,
    boolean drafting,
    DifferenceView difference,
    @Nullable Checks checks,
    @Nullable EffectsView effects,
    boolean checking,
    List<Waiting> waiting,
    List<Adopted> adoptions) {

  public boolean isInForce() {
    return version == inForce;
  }

  /**
   * What it makes of real models.
   *
   * @param counted models that were released three years ago or more
   * @param failed how many conditions do not hold
   */
  record Checks(int counted, double bad, double good, int failed, List<Check> conditions) {}

  /**
   * A condition.
   *
   * @param before what the version in force makes of it; null where that is not known
   */
  record Check(BackcastCheck now, @Nullable Double before) {}

  /**
   * A proposal that it comes into force.
   *
   * @param mayConfirm whether the reader is the other of the two
   * @param mine whether the reader proposed it
   */
  record Waiting(
      UUID id, String byName, Instant at, String reason, boolean mayConfirm, boolean mine) {}
}
