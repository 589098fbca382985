package dev.slipway.precedent;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The reference cases as they come with Slipway. */
public final class CasesForTests {

  private CasesForTests() {}

  public static List<ReferenceCase> shipped() {
    try (InputStream file =
        CasesForTests.class.getResourceAsStream("/precedent/proliferation-cases.csv")) {
      return CaseFile.read(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
