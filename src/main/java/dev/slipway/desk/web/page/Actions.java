package dev.slipway.desk.web.page;

import dev.slipway.account.Role;
import dev.slipway.desk.web.decided.DecisionStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader can do with a proposal.
 *
 * @param primary the next step for this reader; null where there is none
 * @param more the rest
 * @param withdraw apart from the others, since it cannot be taken back
 */
public record Actions(@Nullable Action primary, List<Action> more, @Nullable Action withdraw) {

  /**
   * One of them.
   *
   * @param key of its words
   * @param post whether it changes something at once; otherwise it leads to a page
   */
  public record Action(String key, String href, boolean post) {}

  public Actions {
    more = List.copyOf(more);
  }

  static Actions of(ProposalPage page, DecisionStatus standing, boolean veiled, Set<Role> roles) {
    Collector open = new Collector(page, standing, veiled, roles);
    List<Action> next = open.next();
    List<Action> more = new ArrayList<>(next);
    more.addAll(open.always());
    Action primary = next.isEmpty() ? null : next.get(0);
    more.remove(primary);
    return new Actions(primary, more, open.withdraw());
  }

  /** Collects what is open, the most pressing first. */
  private record Collector(
      ProposalPage page, DecisionStatus standing, boolean veiled, Set<Role> roles) {

    List<Action> next() {
      List<Action> next = new ArrayList<>();
      add(next, veiled, "estimates.veiled.answer", "/estimates");
      boolean undecided = standing.standing().isEmpty();
      add(next, standing.mayDecide() && undecided, "standing.decide", "/decide");
      boolean draft = is("DRAFT") && holds(Role.SUBMITTER);
      if (draft && !page.head().steps().isEmpty()) {
        next.add(new Action("proposal.action.submit", address("/submit"), true));
      }
      add(next, draft, "proposal.action.edit", "/edit");
      boolean asks = holds(Role.CHAIR) && is("SUBMITTED") && page.score() != null;
      add(next, asks, "estimates.open", "/estimates/open");
      boolean scored = page.score() != null;
      boolean tries = scored && holds(Role.SUBMITTER, Role.REVIEWER, Role.CHAIR);
      add(next, tries, "desk.ask", "/ask");
      add(next, scored, "matters.title", "/matters");
      add(next, scored, "frontier.link", "/frontier");
      return next;
    }

    List<Action> always() {
      List<Action> always = new ArrayList<>();
      boolean again = standing.mayDecide() && !standing.standing().isEmpty();
      add(always, again, "standing.decide.again", "/decide");
      add(always, !is("DRAFT") && !veiled, "estimates.title", "/estimates");
      add(always, !is("DRAFT") && !veiled, "forecasts.title", "/forecasts");
      add(always, true, "precedents.link", "/precedents");
      if (!veiled) {
        String others = "/proposals?model=" + page.head().modelId() + "&with=" + page.head().id();
        always.add(new Action("desk.compare.with", others, false));
      }
      add(always, holds(Role.SUBMITTER, Role.CHAIR), "proposal.mark.set", "/mark");
      return always;
    }

    @Nullable Action withdraw() {
      return holds(Role.SUBMITTER) && page.head().mayWithdraw()
          ? new Action("proposal.action.withdraw", address("/withdraw"), true)
          : null;
    }

    private void add(List<Action> to, boolean open, String key, String under) {
      if (open) {
        to.add(new Action(key, address(under), false));
      }
    }

    private String address(String under) {
      return "/proposals/" + page.head().id() + under;
    }

    private boolean is(String state) {
      return page.head().state().equals(state);
    }

    private boolean holds(Role... any) {
      return Set.of(any).stream().anyMatch(roles::contains);
    }
  }
}
