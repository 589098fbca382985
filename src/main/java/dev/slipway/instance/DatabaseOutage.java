package dev.slipway.instance;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells failures of the database, which pass, from faults of the program. */
public final class DatabaseOutage {

  /** When it is worth trying again. */
  public static final int RETRY_AFTER_SECONDS = 5;

  /** By SQL standard and PostgreSQL: connection, resources, operator intervention, system error. */
  private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

  /** A lock was not to be had in time. */
  private static final String LOCKED = "55P03";

  /** H2: input or output failed, lock timeout, closed. */
  private static final Set<Integer> OF_H2 = Set.of(90028, 90031, 50200, 90067, 90098, 90121);

  /** Of H2, where its file can't be written: the statement fails as a general error. */
  private static final String STORE_FAILED = "org.h2.mvstore.MVStoreException";

  /** Of the pool, about a connection that broke while it was used; it gives no state. */
  private static final String BROKEN = "Connection is closed";

  private DatabaseOutage() {}

  /** Whether something failed because the database is gone, slow, locked or full. */
  public static boolean caused(@Nullable Throwable failure) {
    for (Throwable each = failure; each != null; each = next(each)) {
      if (each instanceof CannotCreateTransactionException
          || each instanceof DataAccessResourceFailureException
          || each instanceof QueryTimeoutException
          || each instanceof SQLTransientConnectionException
          || each.getClass().getName().equals(STORE_FAILED)
          || (each instanceof SQLException sql && isOne(sql))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOne(SQLException failure) {
    String state = failure.getSQLState();
    if (state == null) {
      return BROKEN.equals(failure.getMessage());
    }
    return OF_H2.contains(failure.getErrorCode())
        || state.equals(LOCKED)
        || CLASSES.stream().anyMatch(state::startsWith);
  }

  private static @Nullable Throwable next(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == failure ? null : cause;
  }
}
