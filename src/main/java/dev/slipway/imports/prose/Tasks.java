package dev.slipway.imports.prose;

import dev.slipway.profile.GeneralityLevel;
import dev.slipway.profile.modality.Modality;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the name of a task, or of a format that goes in or out, says about a model. */
public final class Tasks {

  private static final Map<Modality, Pattern> WORDS =
      Map.of(
          Modality.TEXT,
          words(
              "text|texts|string|token|language|nlp|sentence|translation|summari[sz]ation|question|fill mask"
                  + "|zero shot classification|conversational|chat|multiple choice|sentiment|caption(?:ing)?|speech recognition"),
          Modality.CODE,
          words("code|coding|program(?:ming)?"),
          Modality.IMAGE,
          words(
              "images?|visual|vision|depth|object detection|mask generation|keypoint|document question answering|visual document|png|jpe?g|photo|ocr|segmentation"),
          Modality.VIDEO,
          words("videos?|mp4"),
          Modality.AUDIO,
          words("audio|speech|voice|music|sound|wav"),
          Modality.TABULAR,
          words("tabular|tables?|time series|csv|dataframe"),
          Modality.BIOLOGY,
          words(
              "proteins?|dna|rna|genom(?:e|ic|ics)|molecul(?:e|es|ar)|biology|chemistry|single cell"),
          Modality.AGENT,
          words("robotics|reinforcement learning|agents?|agentic"));

  private static final Pattern SINGLE =
      words(
          "classification|detection|segmentation|recognition|regression|forecasting|estimation|similarity"
              + "|translation|summari[sz]ation|ranking|text to speech|depth|super resolution|ner|diarization");

  private Tasks() {}

  static Pattern words(String alternatives) {
    return Pattern.compile("(?<![a-z0-9])(?:" + alternatives + ")(?![a-z0-9])");
  }

  /** What a model of this task works with; nothing where the words do not say. */
  public static Set<Modality> modalities(String task) {
    String plain = plain(task);
    Set<Modality> modalities = EnumSet.noneOf(Modality.class);
    WORDS.forEach(
        (modality, words) -> {
          if (words.matcher(plain).find()) {
            modalities.add(modality);
          }
        });
    return modalities;
  }

  /**
   * A task that is one thing by its nature; what a model that writes can do, its task does not say.
   */
  public static Optional<GeneralityLevel> generality(String task) {
    return SINGLE.matcher(plain(task)).find()
        ? Optional.of(GeneralityLevel.SINGLE_TASK)
        : Optional.empty();
  }

  static String plain(String task) {
    return task.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
