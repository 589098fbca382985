package dev.slipway.scoring.compute;

import java.util.HashMap;
import java.util.Map;

/**
 * Turns in rounds, of which each who asks has one: start-time fair queueing (Goyal, Vin and Cheng,
 * 1996) with requests of equal size. Whoever asks for much is served over many rounds; whoever
 * comes meanwhile joins in the present one, and nobody saves up turns by not asking.
 */
final class FairQueue {

  private final Map<String, Long> lastOf = new HashMap<>();
  private long present;

  /** The round in which the next thing that somebody asks for is due. */
  synchronized long next(String who) {
    Long last = lastOf.get(who);
    long round = last == null ? present : Math.max(present, last + 1);
    lastOf.put(who, round);
    return round;
  }

  /** Something that was due in a round is begun; those without a turn left in it are forgotten. */
  synchronized void begun(long round) {
    if (round > present) {
      present = round;
      lastOf.values().removeIf(last -> last < round);
    }
  }
}
