package dev.slipway.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Change;
import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Options;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.document.AnswerDocument;
import dev.slipway.scoring.json.CanonicalJson;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class StoredAnswerTests {

  private static final Answer ANSWER =
      PathwayModel.answer(
          Examples.read(Examples.set(Examples.tree(), "draws", 16)), Options.standard());

  @Test
  void readsBackWhatWasWritten() {
    String kept = CanonicalJson.plain(AnswerDocument.write(ANSWER));

    Answer read = StoredAnswer.read(kept);

    assertThat(read).isEqualTo(ANSWER);
    assertThat(read.with().keySet()).containsExactlyElementsOf(ANSWER.with().keySet());
    assertThat(change(read).delay()).isNotNull();
  }

  @Test
  void refusesAnAnswerFromWhichANumberIsMissing() {
    String kept = CanonicalJson.plain(AnswerDocument.write(ANSWER));

    assertThatThrownBy(() -> StoredAnswer.read(kept.replaceFirst("\"mean\":[^,]+,", "")))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("mean");
  }

  /** Scores kept before delays were told apart have no such member. */
  @Test
  @SuppressWarnings("unchecked")
  void readsScoresFromBeforeDelaysWereSplit() {
    Map<String, Object> document = (Map<String, Object>) (Map<?, ?>) AnswerDocument.write(ANSWER);
    Map<String, Object> with = (Map<String, Object>) document.get("with");
    Map<String, Object> delayed = (Map<String, Object>) with.get("delay-6");
    ((Map<String, Object>) delayed.get("change")).remove("delay");

    Answer read = StoredAnswer.read(CanonicalJson.plain(document));

    assertThat(change(read).delay()).isNull();
    assertThat(change(read).bad()).isEqualTo(ANSWER.with().get("delay-6").change().bad());
  }

  /** Such scores speak of the plan without its modifications, as they always did. */
  @Test
  void readsScoresFromBeforePlansWereScoredWithTheirModifications() {
    Map<String, Object> document = new HashMap<>(AnswerDocument.write(ANSWER));
    document.remove("asPlanned");

    Answer read = StoredAnswer.read(CanonicalJson.plain(document));

    assertThat(read.asPlanned()).isNull();
    assertThat(read.first()).isEqualTo(ANSWER.proposed());

    document.put("with", Map.of());
    document.remove("withAll");
    Answer plain = StoredAnswer.read(CanonicalJson.plain(document));
    assertThat(plain.asPlanned()).isEqualTo(ANSWER.proposed());
  }

  private static Change change(Answer answer) {
    return Objects.requireNonNull(Objects.requireNonNull(answer.with().get("delay-6")).change());
  }
}
