package dev.slipway.scoring.capability;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Reads {@code scoring/real-models.csv}. */
public final class RealModels {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** Epoch's words for what a model deals with, and ours. */
  private static final Map<String, String> MODALITIES =
      Map.ofEntries(
          Map.entry("Language", "TEXT"),
          Map.entry("Mathematics", "TEXT"),
          Map.entry("Image generation", "IMAGE"),
          Map.entry("Video", "VIDEO"),
          Map.entry("Speech", "AUDIO"),
          Map.entry("Audio", "AUDIO"),
          Map.entry("Biology", "BIOLOGY"),
          Map.entry("Medicine", "BIOLOGY"),
          Map.entry("Robotics", "AGENT"),
          Map.entry("Earth science", "TABULAR"),
          Map.entry("Materials science", "TABULAR"));

  private RealModels() {}

  public static List<RealModel> read() {
    try (Reader reader =
        new InputStreamReader(
            new ClassPathResource("scoring/real-models.csv").getInputStream(),
            StandardCharsets.UTF_8)) {
      return FORMAT.parse(reader).stream().map(RealModels::model).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RealModel model(CSVRecord row) {
    return new RealModel(
        row.get("name"),
        row.get("organisation"),
        LocalDate.parse(row.get("release_date")),
        modalities(row.get("modality")),
        number(row.get("parameters")),
        number(row.get("training_compute_flop")),
        row.get("access").toUpperCase(Locale.ROOT));
  }

  private static @Nullable Double number(String written) {
    return written.isEmpty() ? null : Double.valueOf(written);
  }

  /**
   * What reads video and writes language is a language model, and what reads language and moves a
   * robot is none.
   */
  private static Set<String> modalities(String written) {
    Set<String> found = new TreeSet<>();
    for (String word : written.split(", ")) {
      String modality = MODALITIES.get(word);
      if (modality != null) {
        found.add(modality);
      }
    }
    if (found.contains("AGENT")) {
      return Set.of("AGENT");
    }
    if (found.contains("TEXT")) {
      found.remove("VIDEO");
    }
    return found;
  }
}
