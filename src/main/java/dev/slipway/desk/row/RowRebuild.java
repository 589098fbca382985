package dev.slipway.desk.row;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Fills in rows that are missing or of an older layout, before the first page is asked for: what
 * was proposed before there were rows, and what a restored or older database brings along.
 */
@Component
class RowRebuild implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(RowRebuild.class);

  private final DeskRows rows;
  private final RowListener keeper;
  private volatile boolean running;

  RowRebuild(DeskRows rows, RowListener keeper) {
    this.rows = rows;
    this.keeper = keeper;
  }

  @Override
  public void start() {
    List<UUID> missing = rows.missing();
    if (!missing.isEmpty()) {
      LOG.info("Making the list's rows of {} proposals", missing.size());
      missing.forEach(keeper::make);
    }
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Lower phases start first; the web server's is among the last. */
  @Override
  public int getPhase() {
    return 0;
  }
}
