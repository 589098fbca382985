package dev.slipway.catalogue.editor;

import dev.slipway.pathway.document.Fault;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.Errors;

/** Puts a fault of the scenario document beside the field in which its cause was typed. */
final class EffectFaults {

  private static final Map<String, String> FIELDS = new LinkedHashMap<>();

  static {
    FIELDS.put("/value", "value");
    FIELDS.put("/months", "months");
    FIELDS.put("/afterMonths", "months");
    FIELDS.put("/forMonths", "months");
    FIELDS.put("/access", "access");
    FIELDS.put("/scope", "scope");
    FIELDS.put("/generality", "generality");
    FIELDS.put("/assurance", "assurance");
    FIELDS.put("/of", "of");
    FIELDS.put("/step", "step");
    for (String added : new String[] {"/threat", "/benefit"}) {
      FIELDS.put(added + "/id", "id");
      FIELDS.put(added + "/kind", "kind");
      FIELDS.put(added + "/ratePerYear", "rate");
      FIELDS.put(added + "/safeguard", "safeguard");
      FIELDS.put(added + "/builtInSafeguard", "builtInSafeguard");
    }
  }

  private EffectFaults() {}

  static void reject(Fault fault, String row, Errors errors) {
    Object[] sentences = {sentence(fault, ""), sentence(fault, ".accepted")};
    errors.rejectValue(row + "." + field(fault.pointer()), "effect.fault", sentences, null);
  }

  private static MessageSourceResolvable sentence(Fault fault, String suffix) {
    String code = "fault." + fault.code() + suffix;
    return new DefaultMessageSourceResolvable(new String[] {code}, fault.args().toArray());
  }

  /** The form's field for a pointer such as {@code /0/value/p50}. */
  static String field(String pointer) {
    String inEffect = pointer.replaceFirst("^/\\d+", "");
    return FIELDS.entrySet().stream()
        .filter(each -> inEffect.startsWith(each.getKey()))
        .map(each -> each.getValue() + part(inEffect))
        .findFirst()
        .orElse("target");
  }

  private static String part(String pointer) {
    if (pointer.endsWith("/p05")) {
      return ".low";
    }
    if (pointer.endsWith("/p50")) {
      return ".middle";
    }
    return pointer.endsWith("/p95") ? ".high" : "";
  }
}
