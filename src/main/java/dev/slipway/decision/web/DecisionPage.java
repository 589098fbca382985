package dev.slipway.decision.web;

import dev.slipway.decision.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One decision, with what the present person can do about it.
 *
 * @param nextReview by when the board looks again, or null
 * @param today by which conditions are overdue
 * @param maySign whether the present person is a chair whose signature is missing
 * @param mayConfirm whether they are a chair who can say that it stands
 * @param mayDissent whether they are a member of the board who has not signed nor spoken against it
 * @param mine conditions that the present person can show to be met
 * @param byPassword whether they sign with a password
 */
record DecisionPage(
    UUID id,
    String question,
    Decision decision,
    @Nullable LocalDate nextReview,
    LocalDate today,
    boolean maySign,
    boolean mayConfirm,
    boolean mayDissent,
    List<UUID> mine,
    boolean byPassword) {}
