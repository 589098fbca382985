package dev.slipway.undo;

/** Undoes steps of one kind; implemented by the module that offers them. */
public interface UndoHandler {

  UndoKind undoes();

  /**
   * Makes the subject what it was before the step, and has the trail say so.
   *
   * @throws UndoRefusedException if something has changed since
   * @throws org.springframework.orm.ObjectOptimisticLockingFailureException likewise
   * @throws java.util.NoSuchElementException if there is no such subject any longer
   */
  void undo(UndoStep step);
}
