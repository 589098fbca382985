package dev.slipway.imports.prose;

import dev.slipway.imports.Origin;
import dev.slipway.imports.Place;
import dev.slipway.imports.source.Findings;
import dev.slipway.profile.modality.Modality;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the name of a task says about what goes in and what comes out; a side is empty where it says
 * nothing.
 */
public record Flow(Set<Modality> inputs, Set<Modality> outputs) {

  /** Whoever does this says something about what was put in, and makes nothing of its kind. */
  private static final Pattern LABELS =
      Tasks.words(
          "classification|detection|segmentation|regression|forecasting|estimation|similarity|ranking"
              + "|ner|diarization|mask generation|keypoint|sentiment|multiple choice|fill mask");

  /** These put into text what was put in. */
  private static final Pattern TRANSCRIPTS =
      Tasks.words("recognition|caption(?:ing)?|ocr|question answering|transcription");

  private static final Pattern MADE = Tasks.words("generation|synthesis");

  public Flow {
    inputs = Set.copyOf(inputs);
    outputs = Set.copyOf(outputs);
  }

  public static Flow of(String task) {
    String plain = Tasks.plain(task);
    int to = plain.indexOf(" to ");
    if (to >= 0) {
      return new Flow(
          Tasks.modalities(plain.substring(0, to)), Tasks.modalities(plain.substring(to + 4)));
    }
    Set<Modality> named = Tasks.modalities(plain);
    if (named.isEmpty()) {
      return new Flow(named, named);
    }
    if (LABELS.matcher(plain).find()) {
      return new Flow(named, Set.of(Modality.TABULAR));
    }
    if (TRANSCRIPTS.matcher(plain).find()) {
      return new Flow(others(named), Set.of(Modality.TEXT));
    }
    boolean onlyMade = MADE.matcher(plain).find() && !named.contains(Modality.TEXT);
    return new Flow(onlyMade ? Set.of() : named, named);
  }

  /** What is transcribed is no text, unless nothing else is named. */
  private static Set<Modality> others(Set<Modality> named) {
    Set<Modality> others = EnumSet.copyOf(named);
    others.remove(Modality.TEXT);
    return others.isEmpty() ? named : others;
  }

  public boolean isEmpty() {
    return inputs.isEmpty() && outputs.isEmpty();
  }

  public Flow producing(Modality modality) {
    Set<Modality> more = EnumSet.of(modality);
    more.addAll(outputs);
    return new Flow(inputs, more);
  }

  /** Puts both sides among what was found in a document. */
  public void addTo(Findings findings, Place in, Place out) {
    add(findings, "inputs", inputs, in);
    add(findings, "outputs", outputs, out);
  }

  private static void add(
      Findings findings, String field, Collection<Modality> modalities, Place place) {
    if (!modalities.isEmpty()) {
      List<String> names = modalities.stream().sorted().map(Enum::name).toList();
      findings.add(field, names, place, Origin.DERIVED);
    }
  }
}
