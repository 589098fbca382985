package dev.slipway.desk.web.waiting;

import java.util.List;

/** Knows things that can wait for the present person; every bean of this type is asked. */
public interface WaitingSource {

  /** What waits, in groups; groups without items are not shown. */
  List<Waiting> now();
}
