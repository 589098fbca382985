package dev.slipway.imports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tasks of the Hugging Face Hub, each with what goes in and comes out of such a model. */
class FlowTests {

  @ParameterizedTest
  @CsvSource({
    "text-to-image, TEXT, IMAGE",
    "image-to-image, IMAGE, IMAGE",
    "text-to-video, TEXT, VIDEO",
    "image-text-to-text, IMAGE TEXT, TEXT",
    "image-to-text, IMAGE, TEXT",
    "text-to-speech, TEXT, AUDIO",
    "automatic-speech-recognition, AUDIO, TEXT",
    "text-generation, TEXT, TEXT",
    "image-classification, IMAGE, TABULAR",
    "zero-shot-classification, TEXT, TABULAR",
    "object-detection, IMAGE, TABULAR",
    "document-question-answering, IMAGE, TEXT",
    "question-answering, TEXT, TEXT",
    "tabular-regression, TABULAR, TABULAR",
    "unconditional-image-generation, '', IMAGE",
    "robotics, AGENT, AGENT",
    "any-to-any, '', ''"
  })
  void readsBothSidesOfATask(String task, String inputs, String outputs) {
    Flow flow = Flow.of(task);
    assertThat(names(flow.inputs())).isEqualTo(listed(inputs));
    assertThat(names(flow.outputs())).isEqualTo(listed(outputs));
  }

  private static Set<String> names(Set<? extends Enum<?>> modalities) {
    return modalities.stream().map(Enum::name).collect(Collectors.toSet());
  }

  private static Set<String> listed(String names) {
    return Arrays.stream(names.split(" "))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.toSet());
  }
}
