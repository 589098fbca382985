package dev.slipway.backup.file;

import dev.slipway.backup.table.Table;
import java.time.Instant;
import java.util.List;

/**
 * What stands first in a backup.
 *
 * @param format of the file itself
 * @param schemaVersion up to which migration the tables had been brought
 * @param madeAt when it was taken
 * @param tables in the order in which they follow
 */
public record Header(int format, String schemaVersion, Instant madeAt, List<Table> tables) {

  /** The format that this version writes, and the newest that it reads. */
  public static final int FORMAT = 1;
}
