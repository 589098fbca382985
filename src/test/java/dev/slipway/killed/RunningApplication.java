package dev.slipway.killed;

import dev.slipway.SlipwayApplication;
import dev.slipway.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Slipway as a process of its own: the packaged one, or its classes where nothing was packaged. */
final class RunningApplication implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofMinutes(3);
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
  private static final Pattern READY = Pattern.compile("Started SlipwayApplication");
  private static final Pattern CODE = Pattern.compile("/setup\\?code=(\\S+)");

  private static @Nullable Path unpacked;

  private final Process process;
  private final StringBuilder printed = new StringBuilder();

  private RunningApplication(Process process) {
    this.process = process;
    Thread reader = new Thread(this::read, "what Slipway prints");
    reader.setDaemon(true);
    reader.start();
  }

  static RunningApplication start(String url, String... settings) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(JAVA);
    command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
    command.addAll(what());
    command.add("--server.port=0");
    command.add("--spring.datasource.url=" + url);
    command.add("--spring.datasource.username=" + TestDatabase.user());
    command.add("--slipway.cases.curves-ahead=false");
    command.addAll(List.of(settings));
    RunningApplication started =
        new RunningApplication(new ProcessBuilder(command).redirectErrorStream(true).start());
    started.await(READY);
    return started;
  }

  String address() throws Exception {
    return "http://localhost:" + await(PORT).group(1);
  }

  /** Of the link by which somebody becomes the first administrator. */
  String code() throws Exception {
    return await(CODE).group(1);
  }

  /** As {@code kill -9} does: nothing of it can be caught. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws Exception {
    kill();
  }

  private static List<String> what() throws Exception {
    Path target = Path.of("target");
    if (Files.isDirectory(target)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(target, "slipway-*.jar")) {
        for (Path packaged : found) {
          return List.of("-jar", unpacked(packaged).toString());
        }
      }
    }
    return List.of(
        "-cp", System.getProperty("java.class.path"), SlipwayApplication.class.getName());
  }

  /** As in the image: it starts in four fifths of the time. */
  private static synchronized Path unpacked(Path packaged) throws Exception {
    if (unpacked == null) {
      Path folder = Files.createTempDirectory(packaged.getParent(), "unpacked");
      String[] command = {
        JAVA,
        "-Djarmode=tools",
        "-jar",
        packaged.toString(),
        "extract",
        "--force",
        "--destination",
        folder.toString()
      };
      if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
        throw new IllegalStateException("could not be unpacked: " + packaged);
      }
      unpacked = folder.resolve(packaged.getFileName());
    }
    return unpacked;
  }

  private Matcher await(Pattern words) throws Exception {
    long until = System.nanoTime() + LONGEST_START.toNanos();
    while (System.nanoTime() < until) {
      Matcher found = words.matcher(printed());
      if (found.find()) {
        return found;
      }
      if (!process.isAlive()) {
        break;
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException("never said " + words + ":\n" + printed());
  }

  private String printed() {
    synchronized (printed) {
      return printed.toString();
    }
  }

  private void read() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        synchronized (printed) {
          printed.append(line).append('\n');
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
