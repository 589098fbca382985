package dev.slipway.desk.web.grounds;

import dev.slipway.desk.web.EffectNames;
import dev.slipway.desk.web.QuantityView;
import dev.slipway.desk.web.grounds.MovedView.State;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.Measurement;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoreSet;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.assembly.Input;
import dev.slipway.scoring.assembly.Origin;
import dev.slipway.scoring.observed.EvidenceEffect;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the entries of a proposal moved in its newest score. */
@Component
class MovedReader {

  private final ScoringService scoring;
  private final QuestionWords words;
  private final EffectNames effects;
  private final Clock clock;

  MovedReader(ScoringService scoring, QuestionWords words, EffectNames effects, Clock clock) {
    this.scoring = scoring;
    this.words = words;
    this.effects = effects;
    this.clock = clock;
  }

  /** By entry; those of words alone have none. */
  Map<UUID, MovedView> of(UUID proposalId, List<Evidence> entries, Rubric rubric) {
    Optional<ScoreSet> scores = scoring.current(proposalId);
    List<Input> inputs = scores.map(set -> set.first().inputs()).orElse(List.of());
    Map<UUID, EvidenceEffect> found =
        scores.map(ScoreSet::first).map(scoring::effects).orElse(List.of()).stream()
            .collect(Collectors.toMap(EvidenceEffect::entry, Function.identity()));
    @Nullable Score score = scores.map(ScoreSet::first).orElse(null);
    Map<UUID, MovedView> views = new HashMap<>();
    for (Evidence entry : entries) {
      MovedView view = view(entry, rubric, score, inputs, found.get(entry.id()));
      if (view != null) {
        views.put(entry.id(), view);
      }
    }
    return views;
  }

  private @Nullable MovedView view(
      Evidence entry,
      Rubric rubric,
      @Nullable Score score,
      List<Input> inputs,
      @Nullable EvidenceEffect effect) {
    Measurement measured = entry.details().measurement();
    LocalDate until = entry.details().validUntil();
    if (measured == null || until == null) {
      return null;
    }
    Input moved = moved(entry.id(), inputs);
    Input.Update update = moved == null ? null : moved.update();
    EffectNames.Named named = named(measured.question(), rubric);
    Question question = named == null ? null : named.question();
    String unit = question == null ? "" : question.unit().code();
    boolean stale = !measured.kind().isWait() && LocalDate.now(clock).isAfter(until);
    return new MovedView(
        measured.kind().name(),
        measured.events(),
        measured.exposure(),
        measured.kind().overTime(),
        named == null ? measured.question().key() : named.name(),
        question == null || QuantityView.says(unit) ? "" : words.unit(question),
        update != null
            ? State.MOVED
            : state(entry, score, inputs, stale && !rubric.policy().staleCounts()),
        until,
        measured.ranOn(),
        update == null ? null : QuantityView.of(update.prior(), unit),
        moved == null ? null : QuantityView.of(Objects.requireNonNull(moved.quantity()), unit),
        update != null && update.middleMoved(),
        update == null || question == null
            ? null
            : UpdateCurve.of(
                question.kind(),
                update.prior(),
                Objects.requireNonNull(Objects.requireNonNull(moved).quantity())),
        effect,
        effect == null ? null : effect.recommendation(rubric.policy().valueRatio()),
        stale);
  }

  private EffectNames.@Nullable Named named(Question asked, Rubric rubric) {
    return rubric
        .asked(asked)
        .map(question -> new EffectNames.Named(question, words.label(rubric, question)))
        .or(() -> effects.find(asked))
        .orElse(null);
  }

  private static @Nullable Input moved(UUID entry, List<Input> inputs) {
    return inputs.stream()
        .filter(
            input -> input.update() != null && input.update().entries().contains(entry.toString()))
        .findFirst()
        .orElse(null);
  }

  private static State state(
      Evidence entry, @Nullable Score score, List<Input> inputs, boolean past) {
    if (past) {
      return State.STALE;
    }
    if (score == null || score.madeAt().isBefore(Objects.requireNonNull(entry.measuredSince()))) {
      return State.WAITING;
    }
    Question asked = Objects.requireNonNull(entry.details().measurement()).question();
    return inputs.stream()
            .anyMatch(input -> input.part().equals(asked) && input.origin() == Origin.REVIEWERS)
        ? State.CONTAINED
        : State.WITHOUT_EFFECT;
  }
}
