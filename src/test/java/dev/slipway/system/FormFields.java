package dev.slipway.system;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** The names of all fields that a handler reads. */
final class FormFields {

  private static final int DEEPEST = 4;

  private FormFields() {}

  static Set<String> of(HandlerMethod handler) {
    Set<String> names = new LinkedHashSet<>();
    for (MethodParameter parameter : handler.getMethodParameters()) {
      RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
      if (asked != null) {
        String name = asked.name().isEmpty() ? asked.value() : asked.name();
        names.add(name.isEmpty() ? parameter.getParameter().getName() : name);
      } else {
        add(names, "", ResolvableType.forMethodParameter(parameter), 0);
      }
    }
    return names;
  }

  private static void add(Set<String> names, String path, ResolvableType type, int depth) {
    Class<?> of = type.toClass();
    if (depth > DEEPEST || Errors.class.isAssignableFrom(of)) {
      return;
    }
    if (of.isRecord()) {
      for (RecordComponent part : of.getRecordComponents()) {
        String name = path.isEmpty() ? part.getName() : path + "." + part.getName();
        add(names, name, ResolvableType.forType(part.getGenericType(), type), depth + 1);
      }
    } else if (Collection.class.isAssignableFrom(of) && !path.isEmpty()) {
      add(names, path + "[0]", type.getGeneric(0), depth + 1);
    } else if (Map.class.isAssignableFrom(of) && !path.isEmpty()) {
      add(names, path + "[x]", type.getGeneric(1), depth + 1);
    } else if (!path.isEmpty()) {
      names.add(path);
    }
  }
}
