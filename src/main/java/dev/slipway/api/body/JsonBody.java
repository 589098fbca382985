package dev.slipway.api.body;

import dev.slipway.api.problem.LimitedBody;
import dev.slipway.api.problem.RefusedException;
import dev.slipway.pathway.document.EffectDocument;
import dev.slipway.pathway.document.EffectReading;
import dev.slipway.pathway.document.Fault;
import dev.slipway.scoring.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that was sent. What cannot be read is noted as a fault, and something that can be
 * worked on stands in for it, until {@link #requireSound} refuses the request with all of them.
 */
public final class JsonBody {

  private final Map<?, ?> members;
  private final String pointer;
  private final List<Fault> faults;
  private final Set<String> asked = new LinkedHashSet<>();

  private JsonBody(Map<?, ?> members, String pointer, List<Fault> faults) {
    this.members = members;
    this.pointer = pointer;
    this.faults = faults;
  }

  /**
   * Reads a body.
   *
   * @throws RefusedException if it is JSON, but no object
   */
  public static JsonBody read(InputStream body) throws IOException {
    JsonText.Reading json = JsonText.read(LimitedBody.read(body));
    if (json.tree() instanceof Map<?, ?> members) {
      return new JsonBody(members, "", new ArrayList<>(json.faults()));
    }
    throw new RefusedException(List.of(new Fault("", "type.object", List.of(shown(json.tree())))));
  }

  /** The value of a member; null where it is left out or null. */
  @Nullable Object member(String name) {
    asked.add(name);
    return members.get(name);
  }

  /** Whether a member is there and not null. */
  public boolean has(String name) {
    return member(name) != null;
  }

  /** Whether a member is there, be it as null. */
  public boolean isNamed(String name) {
    asked.add(name);
    return members.containsKey(name);
  }

  /** Whether a member is an object. */
  public boolean isObject(String name) {
    return member(name) instanceof Map;
  }

  /** The object that a member is; an empty one, with a fault, where it is none. */
  public JsonBody requiredObject(String name) {
    Object value = member(name);
    if (value instanceof Map<?, ?> below) {
      return new JsonBody(below, pointer(name), faults);
    }
    refuse(name, "type.object", shown(value));
    return new JsonBody(Map.of(), pointer(name), faults);
  }

  /** The effects of a modification; with faults, none. */
  public EffectReading effects(String name) {
    EffectReading reading = EffectDocument.read(member(name), pointer(name));
    faults.addAll(reading.faults());
    return reading;
  }

  /** The object that a member is; empty where it is left out or, with a fault, is none. */
  public Optional<JsonBody> object(String name) {
    Object value = member(name);
    if (value instanceof Map<?, ?> object) {
      return Optional.of(new JsonBody(object, pointer(name), faults));
    }
    if (value != null) {
      refuse(name, "type.object", shown(value));
    }
    return Optional.empty();
  }

  /** The objects of a list; none where it is left out. */
  public List<JsonBody> objects(String name) {
    List<JsonBody> objects = new ArrayList<>();
    List<?> list = list(name);
    for (int i = 0; i < list.size(); i++) {
      String at = pointer(name) + "/" + i;
      if (list.get(i) instanceof Map<?, ?> members) {
        objects.add(new JsonBody(members, at, faults));
      } else {
        faults.add(new Fault(at, "type.object", List.of(shown(list.get(i)))));
      }
    }
    return objects;
  }

  /** The values of a list; none where it is left out. */
  List<?> list(String name) {
    Object value = member(name);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list;
    }
    refuse(name, "type.list", shown(value));
    return List.of();
  }

  /** Notes what is wrong with a member. */
  public void refuse(String name, String code, Object... args) {
    faults.add(new Fault(pointer(name), code, List.of(args)));
  }

  /** Whether nothing has been wrong so far. */
  public boolean isSound() {
    return faults.isEmpty();
  }

  /** Notes every member that nobody asked for. */
  public void requireKnown() {
    String known = String.join(", ", asked);
    members.keySet().stream()
        .map(String::valueOf)
        .filter(name -> !asked.contains(name))
        .forEach(name -> refuse(name, "unknown", shown(name), known));
  }

  /**
   * Refuses the request if anything was wrong.
   *
   * @throws RefusedException with every fault
   */
  public void requireSound() {
    if (!faults.isEmpty()) {
      throw new RefusedException(faults);
    }
  }

  String pointer(String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** As much of a value as helps to find it. */
  static String shown(@Nullable Object value) {
    String text = String.valueOf(value);
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
