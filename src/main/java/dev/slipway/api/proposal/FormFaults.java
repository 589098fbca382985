package dev.slipway.api.proposal;

import dev.slipway.api.problem.RefusedException;
import dev.slipway.pathway.document.Fault;
import dev.slipway.proposal.program.FieldRefusal;
import dev.slipway.proposal.program.RefusedFieldsException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What a form says against its fields, at the members that they came from. */
final class FormFaults {

  private static final Map<String, String> MEMBERS =
      Map.of("steps", "plan", "low", "p05", "middle", "p50", "high", "p95");

  private FormFaults() {}

  /**
   * What a call gives.
   *
   * @throws RefusedException with the form's faults
   */
  static <T> T told(Supplier<T> call) {
    try {
      return call.get();
    } catch (RefusedFieldsException refused) {
      throw of(refused);
    }
  }

  static RefusedException of(RefusedFieldsException refused) {
    return new RefusedException(refused.refusals().stream().map(FormFaults::fault).toList());
  }

  private static Fault fault(FieldRefusal refusal) {
    return new Fault(pointer(refusal.field()), "form", List.of(refusal.sentence()));
  }

  private static String pointer(String field) {
    StringBuilder pointer = new StringBuilder();
    for (String part : field.split("[.\\[\\]]+")) {
      pointer.append('/').append(MEMBERS.getOrDefault(part, part));
    }
    return pointer.toString();
  }
}
