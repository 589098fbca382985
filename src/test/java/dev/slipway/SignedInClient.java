package dev.slipway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs in over HTTP through the form, as a browser without scripts does. */
public final class SignedInClient {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

  private SignedInClient() {}

  /** A client that holds the session of whoever has this name and password. */
  public static HttpClient of(String address, String name, String password) {
    HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    String page = send(client, HttpRequest.newBuilder(URI.create(address + "/sign-in"))).body();
    signIn(client, address, page, name, password);
    return client;
  }

  /** Sends the form of the sign-in page that this client was given. */
  public static void signIn(
      HttpClient client, String address, String page, String name, String password) {
    String form =
        "name=%s&password=%s&_csrf=%s".formatted(coded(name), coded(password), coded(token(page)));
    HttpResponse<String> answer =
        send(
            client,
            HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    if (answer.statusCode() != 302) {
      throw new IllegalStateException("signing in was answered " + answer.statusCode());
    }
  }

  /** The token of a page's forms. */
  public static String token(String page) {
    Matcher found = TOKEN.matcher(page);
    if (!found.find()) {
      throw new IllegalStateException("the page has no form");
    }
    return found.group(1);
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
