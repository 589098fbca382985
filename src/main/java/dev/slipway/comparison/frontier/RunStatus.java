package dev.slipway.comparison.frontier;

import dev.slipway.scoring.assembly.Basis;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a run stands.
 *
 * @param proposalId the proposal that it is about, if it is about one
 * @param basis on which its scenario rests, likewise
 * @param reason why it ended without a result, or null
 * @param done how many combinations have been scored, at the last report
 * @param ofAll how many there are; 0 until the first report
 * @param attempts how often it was begun
 * @param heardAt when it last reported
 */
public record RunStatus(
    UUID id,
    @Nullable UUID proposalId,
    @Nullable Basis basis,
    String scenarioHash,
    int candidates,
    RunState state,
    @Nullable EndReason reason,
    long done,
    long ofAll,
    int attempts,
    int rubricVersion,
    String engineVersion,
    Instant madeAt,
    String madeBy,
    @Nullable Instant startedAt,
    @Nullable Instant heardAt) {}
