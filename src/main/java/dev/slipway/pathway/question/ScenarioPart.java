package dev.slipway.pathway.question;

import dev.slipway.pathway.question.Family.Subject;
import java.util.Arrays;
import java.util.Optional;

/** A part of a scenario that has one value: a question, a setting, or something that is listed. */
public sealed interface ScenarioPart permits Question, ScenarioPart.Setting, ScenarioPart.Listed {

  /** Its path in the scenario document, with an id in the place of a number in a list. */
  String key();

  /** As it is kept; {@link #read} reads it. */
  default String stored() {
    return key();
  }

  /**
   * The part of which {@link #stored} says this.
   *
   * @throws IllegalArgumentException if there is none
   */
  static ScenarioPart read(String stored) {
    Optional<ScenarioPart> setting =
        Arrays.stream(Setting.values())
            .filter(each -> each.key.equals(stored))
            .findFirst()
            .map(each -> each);
    return setting.orElseGet(() -> Question.read(stored));
  }

  /** What is chosen, not answered. */
  enum Setting implements ScenarioPart {
    HORIZON("horizonMonths"),
    TODAY("today"),
    PLAN("plan"),
    SCOPE("scope"),
    GENERALITY("generality"),
    ASSURANCE("assurance"),
    ASSURANCE_SPREAD("assuranceSpread"),
    CORRELATION("correlation"),
    REVIEWERS("reviewers");

    private final String key;

    Setting(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /** A threat, benefit or modification as a whole. */
  record Listed(Subject subject, String id) implements ScenarioPart {

    @Override
    public String key() {
      return Question.joined(subject.member(), id);
    }
  }
}
