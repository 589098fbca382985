package dev.slipway.draft.form;

import dev.slipway.draft.FormAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two versions of a form, field by field.
 *
 * @param path where the choices are sent, and where the form is opened again
 * @param rows what differs
 * @param fields everything as the reader typed it, to be sent along
 */
public record ConflictView(String path, List<Row> rows, List<Field> fields) {

  public ConflictView {
    rows = List.copyOf(rows);
    fields = List.copyOf(fields);
  }

  /** A part that differs; {@code takeMine} says which side is chosen at first. */
  public record Row(
      String name, String label, List<String> mine, List<String> theirs, boolean takeMine) {}

  /** A field that is sent along unseen. */
  public record Field(String name, String text) {}

  /**
   * The view of a Save that has to be settled by hand.
   *
   * @param stands the form as it stands, whose version is sent along
   */
  public static <F extends Record> ConflictView of(
      FormAddress form, MergeResult<F> settled, F stands, String versionField, FieldWords words) {
    boolean unknown = settled.open().stream().noneMatch(Difference::touched);
    List<Row> rows =
        settled.open().stream()
            .map(
                each ->
                    new Row(
                        FormDrafts.TAKE + each.part(),
                        words.label(each.part()),
                        words.words(each.part(), each.mine()),
                        words.words(each.part(), each.theirs()),
                        unknown || each.touched()))
            .toList();
    Map<String, List<String>> mine = new LinkedHashMap<>(FieldMaps.of(settled.form()));
    mine.put(versionField, FieldMaps.of(stands).getOrDefault(versionField, List.of()));
    List<Field> fields = new ArrayList<>();
    mine.forEach((name, texts) -> texts.forEach(text -> fields.add(new Field(name, text))));
    return new ConflictView(form.path(), rows, fields);
  }
}
