package dev.slipway.audit.chain;

import dev.slipway.audit.LineVeil;
import dev.slipway.audit.Trail;
import dev.slipway.audit.TrailFilter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads lines for people: as they ask for them, and without those that are veiled from them. */
@Service
public class TrailReader {

  private static final int LINES_PER_PAGE = 50;

  private final TrailSearch search;
  private final ObjectProvider<LineVeil> veils;

  TrailReader(TrailSearch search, ObjectProvider<LineVeil> veils) {
    this.search = search;
    this.veils = veils;
  }

  /** One page of lines, newest first. */
  @Transactional(readOnly = true)
  public Page<Trail.Line> find(TrailFilter filter, int page) {
    Set<String> veiled = veiled();
    PageRequest asked = PageRequest.of(page, LINES_PER_PAGE);
    List<Trail.Line> lines = search.newestFirst(filter, veiled, LINES_PER_PAGE, asked.getOffset());
    return new PageImpl<>(lines, asked, search.count(filter, veiled));
  }

  /** The next lines behind a number, oldest first. */
  @Transactional(readOnly = true)
  public List<Trail.Line> after(long number, TrailFilter filter, int most) {
    return search.after(number, filter, veiled(), most);
  }

  /** One line, unless it is veiled. */
  @Transactional(readOnly = true)
  public Optional<Trail.Line> line(long number) {
    Set<String> veiled = veiled();
    return search.line(number).filter(line -> !veiled.contains(line.subject().id()));
  }

  /** What the lines can be narrowed to. */
  @Transactional(readOnly = true)
  public Choices choices() {
    Set<String> veiled = veiled();
    return new Choices(
        search.distinct("actor", veiled),
        search.distinct("action", veiled),
        search.distinct("subject_kind", veiled));
  }

  /** Of how many subjects the lines are veiled from the reader. */
  public int hidden() {
    return veiled().size();
  }

  private Set<String> veiled() {
    return veils
        .orderedStream()
        .flatMap(veil -> veil.hiddenSubjectIds().stream())
        .collect(Collectors.toSet());
  }

  /** Every person, action and kind of subject that stands in lines. */
  public record Choices(List<String> people, List<String> actions, List<String> kinds) {}
}
