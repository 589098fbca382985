package dev.slipway.elicitation;

import dev.slipway.account.CurrentPerson;
import dev.slipway.audit.LineVeil;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Which scores the present person is not to see: those of proposals for which they are asked to
 * answer by themselves, until the first round is over, and those of copies made of them. Whoever
 * shows a score asks here first.
 */
@Component
public class Veil implements LineVeil {

  private static final String ASKED =
      "select s.proposal_id from panel_seat s"
          + " where s.person_id = :person and not exists (select 1 from panel_round r"
          + " where r.proposal_id = s.proposal_id and r.closed_at is not null)";

  private final CurrentPerson person;
  private final JdbcClient jdbc;

  Veil(CurrentPerson person, JdbcClient jdbc) {
    this.person = person;
    this.jdbc = jdbc;
  }

  public boolean hides(UUID proposalId) {
    return hiddenProposals().contains(proposalId);
  }

  /** Most people, most of the time: none. */
  @Transactional(readOnly = true)
  public Set<UUID> hiddenProposals() {
    return person.maybeId().map(this::inThisRequest).orElse(Set.of());
  }

  /** A page asks once, however many lists it shows. */
  @SuppressWarnings("unchecked") // put there below
  private Set<UUID> inThisRequest(UUID personId) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request == null) {
      return hiddenFrom(personId);
    }
    String name = Veil.class.getName() + personId;
    Object known = request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
    if (known != null) {
      return (Set<UUID>) known;
    }
    Set<UUID> hidden = hiddenFrom(personId);
    request.setAttribute(name, hidden, RequestAttributes.SCOPE_REQUEST);
    return hidden;
  }

  private Set<UUID> hiddenFrom(UUID personId) {
    return Set.copyOf(
        jdbc.sql(
                "select p.id from proposal p where p.id in ("
                    + ASKED
                    + ") or p.based_on in ("
                    + ASKED
                    + ")")
            .param("person", personId)
            .query(UUID.class)
            .set());
  }

  /** Whether a score of this model would tell what one of a hidden proposal says. */
  @Transactional(readOnly = true)
  public boolean hidesModel(UUID modelId) {
    Set<UUID> hidden = hiddenProposals();
    return !hidden.isEmpty()
        && jdbc.sql("select count(*) from proposal where model_id = :model and id in (:hidden)")
                .param("model", modelId)
                .param("hidden", hidden)
                .query(Integer.class)
                .single()
            > 0;
  }

  /** The trail's lines about a hidden proposal are hidden too. */
  @Override
  public Set<String> hiddenSubjectIds() {
    return hiddenProposals().stream().map(UUID::toString).collect(Collectors.toSet());
  }
}
