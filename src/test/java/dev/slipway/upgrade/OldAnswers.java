package dev.slipway.upgrade;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What the earlier version answered, by the address that was asked. */
final class OldAnswers {

  private static final String RESOURCE = "/upgrade/answers.zip";

  private OldAnswers() {}

  static Map<String, String> read() {
    Map<String, String> answers = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(OldAnswers.class.getResourceAsStream(RESOURCE))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        answers.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
      return answers;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static void write(Map<String, String> answers) {
    Path file = Path.of("src/test/resources" + RESOURCE);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> answer : answers.entrySet()) {
        ZipEntry entry = new ZipEntry(answer.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(answer.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
