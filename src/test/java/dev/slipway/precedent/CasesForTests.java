package dev.slipway.precedent;

import dev.slipway.precedent.cases.CaseDetails;
import dev.slipway.precedent.cases.CaseOrigin;
import dev.slipway.precedent.cases.CaseSuccessor;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.file.CaseFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The reference cases as they come with Slipway. */
public final class CasesForTests {

  private CasesForTests() {}

  public static List<ReferenceCase> shipped() {
    try (InputStream file =
        CasesForTests.class.getResourceAsStream("/precedent/proliferation-cases.csv")) {
      List<ReferenceCase> rows = new ArrayList<>();
      CaseFile.read(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .forEach(line -> rows.add(new ReferenceCase(rows.size() + 1, line.details())));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One row of a case that was copied, or not yet, after so many days. */
  public static ReferenceCase copied(
      String key, String modality, LocalDate announced, int days, boolean censored) {
    return new ReferenceCase(
        1,
        new CaseDetails(
            key,
            "sorting mail",
            modality,
            new CaseOrigin("Quay Laboratory", "Paper Boat", announced, "hosted", null),
            new CaseSuccessor(
                censored ? "none found" : "Pier Works",
                censored ? "" : "Raft",
                announced.plusDays(days),
                censored ? "" : "api",
                CaseSuccessor.Event.COPYCAT,
                censored,
                true),
            ReferenceCase.Confidence.HIGH,
            ReferenceCase.Use.PRIMARY,
            List.of("https://quay.example/mail"),
            ""));
  }
}
