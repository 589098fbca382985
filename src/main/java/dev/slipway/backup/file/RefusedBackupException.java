package dev.slipway.backup.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A backup that is not restored; its reason is worded under {@code backup.refused.<reason>}. */
public final class RefusedBackupException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String[] details;

  /** Why. */
  public enum Reason {
    NO_FILE,
    NO_BACKUP,
    DAMAGED,
    NEWER,
    NOT_EMPTY,
    NO_PASSPHRASE,
    WRONG_PASSPHRASE
  }

  private RefusedBackupException(Reason reason, List<String> details, @Nullable Throwable because) {
    super(reason + " " + details, because);
    this.reason = reason;
    this.details = details.toArray(String[]::new);
  }

  public RefusedBackupException(Reason reason, String... details) {
    this(reason, List.of(details), null);
  }

  /** It can't be read to its end, or does not say what it should. */
  public static RefusedBackupException damaged(String where) {
    return new RefusedBackupException(Reason.DAMAGED, where);
  }

  /** Likewise, as a library found out. */
  public static RefusedBackupException damaged(String where, Throwable because) {
    return new RefusedBackupException(Reason.DAMAGED, List.of(where), because);
  }

  public Reason reason() {
    return reason;
  }

  /** What the sentence names. */
  public Object[] details() {
    return details.clone();
  }
}
