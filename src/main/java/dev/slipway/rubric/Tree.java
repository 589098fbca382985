package dev.slipway.rubric;

import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Typed reads of the rubric's plain tree; a missing or ill-typed member is named and refused. */
final class Tree {

  private final Map<String, Object> members;
  private final String path;

  private Tree(Map<String, Object> members, String path) {
    this.members = members;
    this.path = path;
  }

  static Tree of(Map<String, Object> members) {
    return new Tree(members, "");
  }

  Tree child(String name) {
    return new Tree(map(member(name)), path + "/" + name);
  }

  List<Tree> children(String name) {
    return ((List<?>) cast(List.class, name))
        .stream().map(each -> new Tree(map(each), path + "/" + name)).toList();
  }

  /** Likewise, none where it has none. */
  List<Tree> maybeChildren(String name) {
    return members.containsKey(name) ? children(name) : List.of();
  }

  Optional<Tree> maybeChild(String name) {
    return members.containsKey(name) ? Optional.of(child(name)) : Optional.empty();
  }

  Set<String> names() {
    return members.keySet();
  }

  Optional<Object> maybe(String name) {
    return Optional.ofNullable(members.get(name));
  }

  String text(String name) {
    return cast(String.class, name);
  }

  /** What a member rests on, with its source where one is told. */
  String basis() {
    String basis = text("basis");
    return sourced(basis, maybe("source"));
  }

  static String sourced(String basis, Optional<Object> source) {
    return source
        .map(String::valueOf)
        .filter(told -> !told.isEmpty())
        .map(told -> basis + "; " + told)
        .orElse(basis);
  }

  Set<String> texts(String name) {
    return ((List<?>) cast(List.class, name))
        .stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  /** In their order. */
  List<String> list(String name) {
    return ((List<?>) cast(List.class, name)).stream().map(String::valueOf).toList();
  }

  boolean flag(String name) {
    return cast(Boolean.class, name);
  }

  /** What is usual where nothing is said. */
  boolean flag(String name, boolean usual) {
    return members.containsKey(name) ? flag(name) : usual;
  }

  double number(String name) {
    return cast(Number.class, name).doubleValue();
  }

  int whole(String name) {
    return Math.toIntExact(cast(Number.class, name).longValue());
  }

  /** Whether there is something at the end of a path of names, one in the other. */
  boolean holds(List<String> path) {
    Object value = members.get(path.get(0));
    return path.size() == 1
        ? value != null
        : value != null && child(path.get(0)).holds(path.subList(1, path.size()));
  }

  /** Whether words stand at the end of a path: such an answer is fitted to the cases. */
  boolean says(List<String> path) {
    return path.size() == 1
        ? members.get(path.get(0)) instanceof String
        : child(path.get(0)).says(path.subList(1, path.size()));
  }

  /** At the end of a path of names, one in the other; a known one may stand beside its basis. */
  Quantity quantity(List<String> path) {
    String name = path.get(0);
    if (path.size() > 1) {
      return child(name).quantity(path.subList(1, path.size()));
    }
    Object value = member(name);
    if (value instanceof Number exact) {
      return Quantity.of(exact.doubleValue());
    }
    Tree three = child(name);
    if (three.members.containsKey("value")) {
      return Quantity.of(three.number("value"));
    }
    return Quantity.of(three.number("p05"), three.number("p50"), three.number("p95"));
  }

  private Object member(String name) {
    Object value = members.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The rubric has no " + path + "/" + name);
    }
    return value;
  }

  private <T> T cast(Class<T> type, String name) {
    Object value = member(name);
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException(
          "The rubric's " + path + "/" + name + " is no " + type.getSimpleName());
    }
    return type.cast(value);
  }

  @SuppressWarnings("unchecked") // JSON objects have text keys and no other
  private static Map<String, Object> map(Object value) {
    if (!(value instanceof Map)) {
      throw new IllegalArgumentException("The rubric has " + value + " in place of an object");
    }
    return (Map<String, Object>) value;
  }
}
