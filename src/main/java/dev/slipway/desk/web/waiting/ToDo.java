package dev.slipway.desk.web.waiting;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Everything that waits for the present person. */
@Component
public class ToDo {

  private final List<WaitingSource> sources;

  ToDo(List<WaitingSource> sources) {
    this.sources = sources;
  }

  /** In groups, none of them empty; those that hold nothing but demonstration come last. */
  public List<Waiting> now() {
    return sources.stream()
        .flatMap(each -> each.now().stream())
        .filter(each -> !each.items().isEmpty())
        .sorted(Comparator.comparing(each -> each.items().get(0).demonstration()))
        .toList();
  }
}
