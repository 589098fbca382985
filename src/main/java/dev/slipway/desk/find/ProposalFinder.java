package dev.slipway.desk.find;

import dev.slipway.desk.row.DeskRow;
import dev.slipway.desk.row.RowColumns;
import dev.slipway.desk.row.Words;
import dev.slipway.elicitation.Veil;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads pages of proposals. At most three statements for a page, however many there are: how common
 * the words are, which proposals are found up to a limit, and the page. Few that are found are
 * sorted; many are read along an index of the order, on which the next fifty are never far.
 */
@Component
public class ProposalFinder {

  /** Words that fewer proposals have lead to them; more common ones are looked for on the way. */
  private static final int RARE = 4000;

  private static final int MOST_WORDS = 6;

  private final JdbcClient jdbc;
  private final Veil veil;

  ProposalFinder(JdbcClient jdbc, Veil veil) {
    this.jdbc = jdbc;
    this.veil = veil;
  }

  /** One page; the last one where a later one was asked for. */
  @Transactional(readOnly = true)
  public Found page(ListFilter filter, ListOrder order, int page) {
    List<String> words = words(filter);
    if (words.isEmpty() && filter.words() != null) {
      return new Found(List.of(), 0, false, 1);
    }
    Conditions conditions = new Conditions(filter, words, rarest(words), veil.hiddenProposals());
    List<UUID> found = found(conditions);
    int within = Math.min(found.size(), Found.MOST);
    int last = Math.max(1, (within + Found.PER_PAGE - 1) / Found.PER_PAGE);
    int shown = Math.min(Math.max(1, page), last);
    int skipped = (shown - 1) * Found.PER_PAGE;
    return new Found(
        rows(conditions, found, order, Found.PER_PAGE, skipped),
        within,
        found.size() > Found.MOST,
        shown);
  }

  /** The first few. */
  @Transactional(readOnly = true)
  public List<DeskRow> first(ListFilter filter, ListOrder order, int most) {
    Conditions conditions = new Conditions(filter, List.of(), "", veil.hiddenProposals());
    return filter.isAll()
        ? walked(conditions, order, most, 0)
        : rows(conditions, found(conditions), order, most, 0);
  }

  /**
   * The next ones behind a place in the usual order, for programs that read all of them.
   *
   * @param last the place of the last one read, or null to begin
   */
  @Transactional(readOnly = true)
  public List<DeskRow> behind(ListFilter filter, @Nullable Place last, int most) {
    List<String> words = words(filter);
    if (words.isEmpty() && filter.words() != null) {
      return List.of();
    }
    Conditions conditions =
        new Conditions(filter, words, rarest(words), veil.hiddenProposals()).behind(last);
    return walked(conditions, ListOrder.USUAL, most, 0);
  }

  /** Where a proposal stands in the usual order. */
  public record Place(LocalDate decisionDate, UUID id) {}

  /** The scored ones that are still asked, the latest decision first. */
  @Transactional(readOnly = true)
  public List<DeskRow> scored(int most) {
    Conditions any = any();
    return jdbc.sql(
            "select r.*"
                + any.walked()
                + " where r.bad_mean is not null"
                + " and r.proposal_state <> 'WITHDRAWN' order by "
                + ListOrder.USUAL.sql()
                + " limit :most")
        .params(any.parameters())
        .param("most", most)
        .query(RowColumns::read)
        .list();
  }

  /** These proposals, in this order; unknown ones are left out. */
  @Transactional(readOnly = true)
  public List<DeskRow> all(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Conditions any = any();
    List<DeskRow> rows =
        jdbc.sql("select r.*" + any.among())
            .params(any.parameters())
            .param("found", ids)
            .query(RowColumns::read)
            .list();
    List<DeskRow> ordered = new ArrayList<>();
    ids.forEach(
        id -> rows.stream().filter(row -> row.proposalId().equals(id)).forEach(ordered::add));
    return ordered;
  }

  private Conditions any() {
    return new Conditions(ListFilter.ALL, List.of(), "", veil.hiddenProposals());
  }

  /** Those that meet the conditions, in no order; one more than counts if there are more. */
  private List<UUID> found(Conditions conditions) {
    return jdbc.sql("select r.proposal_id" + conditions.found() + " limit :most")
        .params(conditions.parameters())
        .param("most", Found.MOST + 1)
        .query(UUID.class)
        .list();
  }

  private List<DeskRow> rows(
      Conditions conditions, List<UUID> found, ListOrder order, int most, int skipped) {
    if (found.isEmpty()) {
      return List.of();
    }
    return found.size() > Found.MOST
        ? walked(conditions, order, most, skipped)
        : sorted(conditions, found, order, most, skipped);
  }

  private List<DeskRow> walked(Conditions conditions, ListOrder order, int most, int skipped) {
    return rows(conditions.walked(), conditions.parameters(), order, most, skipped);
  }

  private List<DeskRow> sorted(
      Conditions conditions, List<UUID> found, ListOrder order, int most, int skipped) {
    Map<String, Object> parameters = new HashMap<>(conditions.parameters());
    parameters.put("found", found);
    return rows(conditions.among(), parameters, order, most, skipped);
  }

  private List<DeskRow> rows(
      String from, Map<String, Object> parameters, ListOrder order, int most, int skipped) {
    return jdbc.sql(
            "select r.*" + from + " order by " + order.sql() + " limit :most offset :skipped")
        .params(parameters)
        .param("most", most)
        .param("skipped", skipped)
        .query(RowColumns::read)
        .list();
  }

  private static List<String> words(ListFilter filter) {
    return filter.words() == null
        ? List.of()
        : Words.of(filter.words()).stream().limit(MOST_WORDS).toList();
  }

  /** The word that the fewest entries begin with, if they are few; else nothing. */
  private String rarest(List<String> words) {
    if (words.isEmpty()) {
      return "";
    }
    List<String> counts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      counts.add(
          "select %1$d as place, count(*) as entries from (select 1 as one from desk_word where word >= :from%1$d and word < :to%1$d limit %2$d) c%1$d"
              .formatted(i, RARE));
    }
    var statement =
        jdbc.sql(String.join(" union all ", counts) + " order by entries, place limit 1");
    for (int i = 0; i < words.size(); i++) {
      statement =
          statement
              .param("from" + i, Words.bytes(words.get(i)))
              .param("to" + i, Words.behind(words.get(i)));
    }
    return statement
        .query((at, number) -> at.getInt("entries") < RARE ? words.get(at.getInt("place")) : "")
        .single();
  }
}
