package dev.slipway.system.outage;

import dev.slipway.instance.DatabaseOutage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The page that says that the database cannot be reached. Nothing on it needs the database, not
 * even who asks; a form that was sent stands in it, to be sent again.
 */
@Component
class OutagePage {

  /** Never put into a page; who sent one goes back and types it again. */
  private static final Set<String> PASSWORDS = Set.of("password", "repeated", "current");

  private final ITemplateEngine templates;
  private final LocaleResolver locales;

  OutagePage(ITemplateEngine templates, LocaleResolver locales) {
    this.templates = templates;
    this.locales = locales;
  }

  /** One field of a form as it was sent. */
  public record Field(String name, String value) {}

  void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean part = request.getHeader("HX-Request") != null;
    List<Field> sent = request.getMethod().equals("POST") ? sent(request) : List.of();
    Context context =
        new Context(
            locales.resolveLocale(request),
            Map.of(
                "seconds",
                DatabaseOutage.RETRY_AFTER_SECONDS,
                "address",
                address(request),
                "sent",
                sent));
    String page =
        part
            ? templates.process("fragments/busy", Set.of("outage"), context)
            : templates.process("outage/page", context);
    response.setContentType(MediaType.TEXT_HTML_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write(page);
  }

  private static String address(HttpServletRequest request) {
    String path = request.getRequestURI();
    String own = path.startsWith("//") ? "/" : path;
    boolean asked = request.getMethod().equals("GET") && request.getQueryString() != null;
    return asked ? own + "?" + request.getQueryString() : own;
  }

  private static List<Field> sent(HttpServletRequest request) {
    Map<String, String[]> fields;
    try {
      fields = request.getParameterMap();
    } catch (RuntimeException unreadable) {
      return List.of();
    }
    if (fields.keySet().stream().anyMatch(PASSWORDS::contains)) {
      return List.of();
    }
    return fields.entrySet().stream()
        .flatMap(
            field -> Arrays.stream(field.getValue()).map(value -> new Field(field.getKey(), value)))
        .toList();
  }
}
