package dev.slipway.decision.rubric.web;

import dev.slipway.form.Fields;
import dev.slipway.form.QuantityField;
import dev.slipway.rubric.edition.Entry;
import dev.slipway.rubric.edition.Statement;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.validation.Errors;

/** Reads an entry as typed. */
final class EntryReading {

  private static final int LONGEST_BASIS = 2_000;

  private EntryReading() {}

  /** The statement typed, or nothing with the faults in {@code errors}. */
  static Optional<Statement> read(EntryForm typed, Entry entry, Errors errors) {
    Fields fields = new Fields(errors);
    List<Quantity> numbers = new ArrayList<>();
    for (int i = 0; i < entry.parts().size(); i++) {
      Entry.Part part = entry.parts().get(i);
      Quantity number =
          QuantityField.of(
                  EntryForm.path(i),
                  part.range().kind(),
                  part.unit(),
                  part.range().lowest(),
                  part.range().highest())
              .read(typed.part(i), fields);
      if (number != null) {
        numbers.add(number);
      }
    }
    String basis = fields.required("basis", typed.basis(), LONGEST_BASIS, "rubric.refused.basis");
    String source = fields.text("source", typed.source(), LONGEST_BASIS);
    return fields.clean() ? Optional.of(new Statement(numbers, basis, source)) : Optional.empty();
  }
}
