package dev.slipway.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Prints the table of docs/performance.md. What numpy and Squiggle take is read from files that
 * {@code src/bench/run} has made in the same run.
 */
public final class Bench {

  private Bench() {}

  /** One that fails leaves a line that says so, and the others run. */
  private static void add(List<Row> rows, String what, Callable<List<Row>> some) {
    try {
      rows.addAll(some.call());
    } catch (Exception e) {
      rows.add(new Row(what, Row.NONE, "failed: " + e, false));
    }
  }

  public static void main(String[] args) {
    Others numpy = new Others(Path.of("target/bench/numpy.txt"));
    Others squiggle = new Others(Path.of("target/bench/squiggle.txt"));
    List<Row> rows = new ArrayList<>();
    add(rows, "ledgers", () -> new LedgerRows().rows(numpy, squiggle));
    add(rows, "server", () -> List.of(new ServerRow().row(numpy)));
    add(rows, "frontier", () -> new FrontierRows().rows(numpy, squiggle));
    add(rows, "sampling", () -> new SamplingRows().rows());
    System.out.println();
    System.out.println("| work | bar | Slipway | bar | numpy | Squiggle |");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    rows.forEach(row -> System.out.println(row.line()));
    System.out.println();
    System.out.println("Do the others compute the same?");
    System.out.println();
    new Agreement().with("numpy", numpy).forEach(System.out::println);
    new Agreement().with("Squiggle", squiggle).forEach(System.out::println);
    System.out.println();
    System.out.printf(
        Locale.ROOT,
        "%s, %d processors, heap of %d MiB%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20);
    System.exit(0);
  }
}
