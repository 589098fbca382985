package dev.slipway.instance;

import dev.slipway.SlipwayApplication;
import dev.slipway.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** An instance with a web server, in this process, on a database that others may share. */
public final class Running implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private Running(ConfigurableApplicationContext context) {
    this.context = context;
  }

  public static Running start(String url, String name, String... settings) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--slipway.instance=" + name,
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + TestDatabase.user(),
                "--spring.datasource.password=",
                "--slipway.cases.curves-ahead=false",
                "--spring.jmx.enabled=false"));
    args.addAll(List.of(settings));
    return new Running(
        new SpringApplicationBuilder(SlipwayApplication.class)
            .registerShutdownHook(false)
            .run(args.toArray(String[]::new)));
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public String address() {
    return "http://localhost:" + ((WebServerApplicationContext) context).getWebServer().getPort();
  }

  public HttpResponse<String> get(HttpClient client, String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    context.close();
  }
}
