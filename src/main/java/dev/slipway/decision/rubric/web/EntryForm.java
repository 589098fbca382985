package dev.slipway.decision.rubric.web;

import dev.slipway.form.QuantityForm;
import dev.slipway.form.Typed;
import dev.slipway.rubric.edition.Statement;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a rubric as typed.
 *
 * @param first its number, or the first of two
 * @param second the other; empty where there is one
 * @param basis what the numbers rest on
 * @param source where that can be read
 * @param seen the stamp of what was looked at
 */
record EntryForm(
    QuantityForm first, QuantityForm second, String basis, String source, String seen) {

  EntryForm(
      @Nullable QuantityForm first,
      @Nullable QuantityForm second,
      @Nullable String basis,
      @Nullable String source,
      @Nullable String seen) {
    this.first = QuantityForm.orEmpty(first);
    this.second = QuantityForm.orEmpty(second);
    this.basis = Typed.text(basis);
    this.source = Typed.text(source);
    this.seen = Typed.text(seen);
  }

  static EntryForm of(Statement statement, String seen) {
    return new EntryForm(
        QuantityForm.of(statement.numbers().get(0)),
        statement.numbers().size() > 1
            ? QuantityForm.of(statement.numbers().get(1))
            : QuantityForm.EMPTY,
        statement.basis(),
        statement.source(),
        seen);
  }

  QuantityForm part(int i) {
    return i == 0 ? first : second;
  }

  /** The name of the field of a part. */
  static String path(int i) {
    return i == 0 ? "first" : "second";
  }
}
