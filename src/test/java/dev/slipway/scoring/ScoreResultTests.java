package dev.slipway.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Change;
import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Options;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.document.AnswerDocument;
import dev.slipway.scoring.json.CanonicalJson;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ScoreResultTests {

  private static final Answer ANSWER =
      PathwayModel.answer(
          Examples.read(Examples.set(Examples.tree(), "draws", 16)), Options.standard());

  @Test
  void readsBackWhatADelayBuys() {
    ScoreResult read = ScoreResult.read(CanonicalJson.plain(AnswerDocument.write(ANSWER)));
    assertThat(change(read)).isEqualTo(ANSWER.with().get("delay-6").change());
    assertThat(change(read).delay()).isNotNull();
  }

  /** Scores kept before delays were told apart have no such member. */
  @Test
  @SuppressWarnings("unchecked")
  void readsScoresFromBeforeDelaysWereSplit() {
    Map<String, Object> document = (Map<String, Object>) (Map<?, ?>) AnswerDocument.write(ANSWER);
    Map<String, Object> with = (Map<String, Object>) document.get("with");
    Map<String, Object> delayed = (Map<String, Object>) with.get("delay-6");
    ((Map<String, Object>) delayed.get("change")).remove("delay");

    ScoreResult read = ScoreResult.read(CanonicalJson.plain(document));

    assertThat(change(read).delay()).isNull();
    assertThat(change(read).bad()).isEqualTo(ANSWER.with().get("delay-6").change().bad());
  }

  private static Change change(ScoreResult result) {
    return Objects.requireNonNull(Objects.requireNonNull(result.with().get("delay-6")).change());
  }
}
