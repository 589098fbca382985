package dev.slipway.undo;

import java.util.List;

/**
 * A step that can be undone.
 *
 * @param subject what was changed, by its identifier
 * @param version of the subject after the step: another one means that something has changed since
 * @param was what it takes to restore the subject, as its module wrote it down
 * @param back the address of the page that shows the subject
 */
public record UndoStep(UndoKind kind, String subject, long version, List<String> was, String back) {

  public UndoStep {
    was = List.copyOf(was);
  }

  /** A step after which the subject itself still holds all that was. */
  public static UndoStep of(UndoKind kind, Object subject, long version, String back) {
    return new UndoStep(kind, subject.toString(), version, List.of(), back);
  }
}
