package dev.slipway.desk.web;

import dev.slipway.scoring.backcast.Backcast;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a rubric says of real models, one a row, in the order that was asked for.
 *
 * @param heads of its columns, each with the address that sorts by it
 * @param sorted whether somebody chose the order, and so wants to see the rows
 */
public record RealModelsTable(List<Head> heads, List<Backcast.Model> rows, boolean sorted) {

  /** A column that sorts. */
  public record Head(String id, String href, String aria, boolean number) {}

  private enum Column {
    NAME(Comparator.comparing(model -> model.name().toLowerCase(Locale.ROOT)), false),
    RELEASED(Comparator.comparing(Backcast.Model::released), true),
    KIND(Comparator.comparing(Backcast.Model::kind), false),
    ACCESS(Comparator.comparing(Backcast.Model::access), false),
    CAPABILITY(Comparator.comparingDouble(Backcast.Model::capability), true),
    BAD(Comparator.comparingDouble(model -> model.bad().mean()), true),
    GOOD(Comparator.comparingDouble(model -> model.good().mean()), true),
    NET(Comparator.comparingDouble(Backcast.Model::net), true);

    private final Comparator<Backcast.Model> order;
    private final boolean largestFirst;

    Column(Comparator<Backcast.Model> order, boolean largestFirst) {
      this.order = order;
      this.largestFirst = largestFirst;
    }

    private String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    private boolean number() {
      return ordinal() >= CAPABILITY.ordinal();
    }

    private Head head(Column by, boolean descending) {
      boolean down = this == by ? !descending : largestFirst;
      return new Head(
          id(),
          "/rubric?sort=" + id() + "&dir=" + (down ? "desc" : "asc") + "#real-models",
          this != by ? "none" : descending ? "descending" : "ascending",
          number());
    }
  }

  /** By a column and a direction; the likeliest extremely bad outcome first if it is none. */
  static RealModelsTable of(Backcast backcast, String sort, String direction) {
    Column by =
        Stream.of(Column.values())
            .filter(each -> each.id().equals(sort))
            .findFirst()
            .orElse(Column.BAD);
    boolean descending = direction.isEmpty() ? by.largestFirst : direction.equals("desc");
    Comparator<Backcast.Model> order =
        (descending ? by.order.reversed() : by.order).thenComparing(Backcast.Model::name);
    return new RealModelsTable(
        Stream.of(Column.values()).map(each -> each.head(by, descending)).toList(),
        backcast.models().stream().sorted(order).toList(),
        !sort.isEmpty());
  }
}
