package dev.slipway.desk.web.page;

import dev.slipway.account.Role;
import dev.slipway.desk.web.next.NextStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader can do with a proposal beside its next step.
 *
 * @param more all but the last
 * @param withdraw apart from the others, since it ends the review
 */
public record Actions(List<Action> more, @Nullable Action withdraw) {

  /**
   * One of them, which leads to a page.
   *
   * @param key of its words
   */
  public record Action(String key, String href) {}

  public Actions {
    more = List.copyOf(more);
  }

  static Actions of(ProposalPage page, NextStep next, boolean veiled, Set<Role> roles) {
    Collector open = new Collector(page, next, veiled, roles);
    return new Actions(open.all(), open.withdraw());
  }

  /** Collects what is open, the most used first. */
  private record Collector(ProposalPage page, NextStep next, boolean veiled, Set<Role> roles) {

    List<Action> all() {
      List<Action> all = new ArrayList<>();
      boolean scored = page.score() != null;
      boolean tries = scored && holds(Role.SUBMITTER, Role.REVIEWER, Role.CHAIR);
      add(all, tries, "desk.ask", "/ask");
      add(all, scored, "matters.title", "/matters");
      add(all, scored, "tests.title", "/tests");
      add(all, scored, "frontier.link", "/frontier");
      add(all, is("DRAFT") && holds(Role.SUBMITTER), "proposal.action.edit", "/edit");
      next.instead().forEach(each -> all.add(new Action(each.key(), each.href())));
      add(all, !is("DRAFT"), "estimates.title", "/estimates");
      add(all, !is("DRAFT") && !veiled, "forecasts.title", "/forecasts");
      add(all, true, "precedents.link", "/precedents");
      add(all, scored && !veiled, "dossier.title", "/dossiers");
      if (!veiled) {
        String others = "/proposals?model=" + page.head().modelId() + "&with=" + page.head().id();
        all.add(new Action("desk.compare.with", others));
      }
      add(all, holds(Role.SUBMITTER, Role.CHAIR), "proposal.mark.set", "/mark");
      return all;
    }

    @Nullable Action withdraw() {
      return holds(Role.SUBMITTER) && page.head().mayWithdraw()
          ? new Action("proposal.action.withdraw", address("/withdraw"))
          : null;
    }

    private void add(List<Action> to, boolean open, String key, String under) {
      if (open) {
        to.add(new Action(key, address(under)));
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
