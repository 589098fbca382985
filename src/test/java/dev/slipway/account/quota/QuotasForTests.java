package dev.slipway.account.quota;

import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** Quotas that are soon reached. */
public final class QuotasForTests {

  private QuotasForTests() {}

  /** What somebody is told who has one megabyte of three left. */
  public static QuotaExceededException noRoomForAFile() {
    try {
      ofEach(3).requireFile(1, 2 << 20, 2 << 20);
    } catch (QuotaExceededException full) {
      return full;
    }
    throw new IllegalStateException("there is room");
  }

  /** So many of everything, and as many megabytes. */
  public static Quotas ofEach(long most) {
    return new Quotas(most, Duration.ofDays(90), most, most, DataSize.ofMegabytes(most), most);
  }
}
