package dev.slipway.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page that says what will happen before something that is not easily undone.
 *
 * @param name of what is done, for {@code confirm.NAME}, its title, and {@code confirm.NAME.do}
 * @param about what it is done to
 * @param action where it is sent
 * @param back where somebody goes who thinks better of it
 * @param fields sent along
 * @param ends whether it ends something, so that the button warns
 */
public record Confirmation(
    String name,
    String about,
    String action,
    String back,
    Map<String, String> fields,
    List<Line> lines,
    boolean ends) {

  /** One thing that will happen. */
  public record Line(String key, List<Object> args) {}

  /** Something that leads on. */
  public static Confirmation of(String name, String about, String action, String back) {
    return new Confirmation(name, about, action, back, Map.of(), List.of(), false);
  }

  /** The same, as something that ends what it is done to. */
  public Confirmation ending() {
    return new Confirmation(name, about, action, back, fields, lines, true);
  }

  public Confirmation with(String field, Object value) {
    Map<String, String> more = new LinkedHashMap<>(fields);
    more.put(field, value.toString());
    return new Confirmation(name, about, action, back, more, lines, ends);
  }

  /** With one more thing that will happen, as {@code confirm.NAME.LINE}. */
  public Confirmation saying(String line, Object... args) {
    List<Line> more = new ArrayList<>(lines);
    more.add(new Line("confirm." + name + "." + line, List.of(args)));
    return new Confirmation(name, about, action, back, fields, List.copyOf(more), ends);
  }

  /** The same where something holds. */
  public Confirmation sayingIf(boolean holds, String line, Object... args) {
    return holds ? saying(line, args) : this;
  }
}
