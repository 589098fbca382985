package dev.slipway.desk.web.next;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is next in the review of a proposal, as the reader sees it: the only place that says so.
 *
 * @param offer what the reader does next; null where it is for others
 * @param why key of the sentence about it, for {@code next.why.*}
 * @param instead what the reader could do out of turn
 * @param waiting whom it waits for, and until when
 */
public record NextStep(
    @Nullable Offer offer, String why, List<Offer> instead, List<WaitingFor> waiting) {

  public NextStep {
    instead = List.copyOf(instead);
    waiting = List.copyOf(waiting);
  }

  /**
   * Something that the reader can do.
   *
   * @param args of its words
   * @param post whether it is done at once; otherwise it leads to a page
   */
  public record Offer(Task task, List<Object> args, String href, boolean post) {

    public Offer {
      args = List.copyOf(args);
    }

    /** Key of its words. */
    public String key() {
      return "next.do." + task;
    }
  }

  /**
   * People whose turn it is.
   *
   * @param task what they do, for {@code next.waits.*}
   * @param names none where nobody can
   */
  public record WaitingFor(Task task, List<String> names, @Nullable LocalDate until) {

    public WaitingFor {
      names = List.copyOf(names);
    }
  }
}
