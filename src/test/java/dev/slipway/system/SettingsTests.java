package dev.slipway.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The reference of settings has every setting, and no other, with its default. */
class SettingsTests {

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(slipway\\.[a-z.-]+)` \\|([^|]*)\\|");
  private static final Pattern READ =
      Pattern.compile("\"(?:\\$\\{)?(slipway\\.[a-z-]+\\.?[a-z-]+[a-z.-]*)[:}]");
  private static final Pattern PASSPHRASE = Pattern.compile("PASSPHRASE = \"(slipway\\.[a-z.]+)\"");

  @Test
  void theReferenceHasEverySettingAndNoOther() throws IOException {
    Set<String> settings = new TreeSet<>(ofRecords().keySet());
    sources().forEach(source -> find(source, settings));

    assertThat(documented().keySet()).containsExactlyElementsOf(settings);
  }

  @Test
  void defaultsAreThoseThatHold() throws IOException {
    Properties shipped = new Properties();
    try (Reader reader =
        Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
      shipped.load(reader);
    }
    Map<String, String> inRecords = ofRecords();
    documented()
        .forEach(
            (name, said) -> {
              String holds = shipped.getProperty(name, inRecords.get(name));
              if (holds != null) {
                assertThat(said).as(name).isEqualTo(holds);
              }
            });
  }

  private static Map<String, String> documented() throws IOException {
    Map<String, String> rows = new TreeMap<>();
    ROW.matcher(Files.readString(Path.of("docs/operations/settings.md")))
        .results()
        .forEach(row -> rows.put(row.group(1), row.group(2).strip()));
    return rows;
  }

  /** Settings that records hold, with their defaults where they have one. */
  private static Map<String, String> ofRecords() {
    ClassPathScanningCandidateComponentProvider finder =
        new ClassPathScanningCandidateComponentProvider(false);
    finder.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
    Map<String, String> settings = new TreeMap<>();
    finder
        .findCandidateComponents("dev.slipway")
        .forEach(found -> add(found.getBeanClassName(), settings));
    return settings;
  }

  private static void add(String name, Map<String, String> settings) {
    try {
      Class<?> type = Class.forName(name);
      String prefix = type.getAnnotation(ConfigurationProperties.class).value();
      for (RecordComponent component : type.getRecordComponents()) {
        String dashed = component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        settings.put(prefix + "." + dashed, defaultOf(type, component));
      }
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String defaultOf(Class<?> type, RecordComponent component) {
    return Arrays.stream(type.getDeclaredConstructors())
        .flatMap(constructor -> Arrays.stream(constructor.getParameters()))
        .filter(parameter -> parameter.getName().equals(component.getName()))
        .map(parameter -> parameter.getAnnotation(DefaultValue.class))
        .filter(Objects::nonNull)
        .map(value -> String.join(",", value.value()))
        .findFirst()
        .orElse("");
  }

  private static void find(Path source, Set<String> settings) {
    try {
      String text = Files.readString(source);
      Stream.of(READ, PASSPHRASE)
          .flatMap(pattern -> pattern.matcher(text).results())
          .forEach(found -> settings.add(found.group(1)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Path> sources() throws IOException {
    return Files.walk(Path.of("src/main/java")).filter(path -> path.toString().endsWith(".java"));
  }
}
