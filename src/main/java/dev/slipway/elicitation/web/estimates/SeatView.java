package dev.slipway.elicitation.web.estimates;

import java.util.UUID;

/**
 * A reviewer on a panel.
 *
 * @param answers how many questions they have answered in the present round
 * @param finished whether they said that this is all
 * @param weight of their answers in the pool
 * @param recused whether they have declared an interest since
 */
record SeatView(
    UUID id, String name, int answers, boolean finished, double weight, boolean recused) {}
