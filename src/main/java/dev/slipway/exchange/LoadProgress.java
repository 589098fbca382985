package dev.slipway.exchange;

/**
 * How far the load of the demonstration data has got.
 *
 * @param done how many of its proposals are in
 * @param ofAll how many there are; 0 before that is known
 */
public record LoadProgress(LoadState state, int done, int ofAll) {

  public int percent() {
    return ofAll == 0 ? 0 : 100 * done / ofAll;
  }
}
