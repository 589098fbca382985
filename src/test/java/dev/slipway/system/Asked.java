package dev.slipway.system;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.condition.NameValueExpression;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One address with one method, the fields that choose its handler, and the handler. */
public record Asked(
    String pattern,
    RequestMethod method,
    Set<NameValueExpression<String>> of,
    HandlerMethod handler) {

  /** Fills in an address with identifiers of nothing. */
  static final UnaryOperator<String> NOWHERE =
      variable ->
          variable.equals("slug") ? "no-such-thing" : "00000000-0000-4000-8000-000000000000";

  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

  /** Every address of the application, but for the one that errors are forwarded to. */
  static List<Asked> all(RequestMappingHandlerMapping mappings) {
    return mappings.getHandlerMethods().entrySet().stream()
        .filter(each -> !each.getValue().getBeanType().equals(BasicErrorController.class))
        .flatMap(each -> all(each).stream())
        .toList();
  }

  private static List<Asked> all(Map.Entry<RequestMappingInfo, HandlerMethod> mapping) {
    RequestMappingInfo of = mapping.getKey();
    Set<RequestMethod> methods = of.getMethodsCondition().getMethods();
    Set<RequestMethod> all = methods.isEmpty() ? Set.of(RequestMethod.GET) : methods;
    var fields = of.getParamsCondition().getExpressions();
    return of.getPatternValues().stream()
        .flatMap(
            pattern ->
                all.stream().map(method -> new Asked(pattern, method, fields, mapping.getValue())))
        .toList();
  }

  String name() {
    return of.stream()
        .map(Object::toString)
        .sorted()
        .collect(Collectors.joining(" ", method + " " + pattern + " ", ""))
        .strip();
  }

  /** A request without more than chooses the handler. */
  MockHttpServletRequestBuilder request(UnaryOperator<String> variables) {
    String address = VARIABLE.matcher(pattern).replaceAll(found -> variables.apply(found.group(1)));
    MockHttpServletRequestBuilder request =
        MockMvcRequestBuilders.request(HttpMethod.valueOf(method.name()), URI.create(address))
            .accept(MediaType.ALL);
    of.stream()
        .filter(field -> !field.isNegated())
        .forEach(field -> request.param(field.getName(), value(field)));
    return takesJson() ? request.contentType(MediaType.APPLICATION_JSON).content("{}") : request;
  }

  boolean takesJson() {
    return pattern.equals("/drafts") || pattern.startsWith("/api/");
  }

  private static String value(NameValueExpression<String> field) {
    return field.getValue() == null ? "x" : field.getValue();
  }
}
