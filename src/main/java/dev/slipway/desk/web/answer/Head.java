package dev.slipway.desk.web.answer;

import dev.slipway.pathway.verdict.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a proposal answers first.
 *
 * @param lines what releasing adds, bad first
 * @param plain the plan without its safeguards
 * @param limit the board's limit, and where this stands against it
 * @param why at most three reasons
 * @param picture both likelihoods, planned and not
 * @param pathway null where the score tells nothing of months
 */
public record Head(
    List<Sentence> lines,
    List<Sentence> plain,
    Sentence limit,
    List<Sentence> why,
    EndsPicture picture,
    @Nullable PathwayPicture pathway) {}
