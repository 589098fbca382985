package dev.slipway.draft;

import java.util.List;

/**
 * One field of a draft.
 *
 * @param at when it was typed, in milliseconds
 * @param revision the revision of the draft that brought it
 */
record TypedField(List<String> values, long at, long revision) {}
