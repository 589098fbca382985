package dev.slipway.desk;

import dev.slipway.SignedInClient;
import dev.slipway.SlipwayApplication;
import dev.slipway.TestDatabase;
import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.account.TestPeople;
import dev.slipway.desk.find.ManyRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long the list of 100,000 invented proposals takes, asked over HTTP as a browser does, on both
 * databases as they are used: H2 in a file, PostgreSQL as a server. The product promises a median
 * below 100 ms for the list filtered and sorted by likelihood. In the process that it is started
 * in, so that each database is filled once and not for each page; that takes minutes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 5)
@Measurement(iterations = 2, time = 4)
@Fork(0)
public class ListBenchmark {

  private static final int PROPOSALS = 100_000;

  private static final Map<String, String> ADDRESSES =
      Map.of(
          "home",
          "/",
          "newest",
          "/proposals",
          "byBad",
          "/proposals?sort=bad&dir=desc",
          "filteredByBad",
          "/proposals?state=SUBMITTED&modality=IMAGE&access=API&rule=OUTSIDE&sort=bad&dir=desc",
          "lastPageByBad",
          "/proposals?state=SUBMITTED&sort=bad&dir=asc&page=20",
          "commonWordByBad",
          "/proposals?q=release+barke&sort=bad&dir=desc",
          "rareWordByBad",
          "/proposals?q=f%C3%A4hre+77&sort=bad&dir=desc",
          "fewFoundByBad",
          "/proposals?state=DRAFT&modality=VIDEO&access=INTERNAL&rule=CANNOT_TELL&sort=bad");

  @Param({"h2", "postgres"})
  public String database;

  @Param({
    "home",
    "newest",
    "byBad",
    "filteredByBad",
    "lastPageByBad",
    "commonWordByBad",
    "rareWordByBad",
    "fewFoundByBad"
  })
  public String page;

  private static final Map<String, Filled> FILLED = new ConcurrentHashMap<>();

  private HttpClient client;
  private HttpRequest request;

  /** An application whose database holds the proposals, and a client that is signed in there. */
  private record Filled(String address, HttpClient client) {}

  @Setup(Level.Trial)
  public void start() {
    Filled filled = FILLED.computeIfAbsent(database, ListBenchmark::fill);
    client = filled.client();
    request = HttpRequest.newBuilder(URI.create(filled.address() + ADDRESSES.get(page))).build();
  }

  /** Ends with the process. */
  private static Filled fill(String database) {
    ConfigurableApplicationContext application =
        new SpringApplicationBuilder(SlipwayApplication.class)
            .run(
                "--server.port=0",
                "--spring.datasource.url="
                    + (database.equals("h2") ? h2() : TestDatabase.newPostgres("list")),
                "--spring.datasource.username=" + (database.equals("h2") ? "sa" : "postgres"));
    JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
    new ManyRows(jdbc, 20261124).add(PROPOSALS);
    // As the database does by itself after a while.
    jdbc.execute("analyze");
    String address =
        "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
    PersonCard reader =
        TestPeople.joinWithPassword(application.getBean(People.class), "Reading", Role.AUDITOR);
    return new Filled(
        address, SignedInClient.of(address, reader.signInName(), TestPeople.PASSWORD));
  }

  private static String h2() {
    try {
      return "jdbc:h2:file:"
          + Files.createTempDirectory("slipway-list").resolve("list")
          + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Benchmark
  public String page() throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("answered " + answer.statusCode());
    }
    return answer.body();
  }
}
