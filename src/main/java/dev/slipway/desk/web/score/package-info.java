/** A score as pages show it: likelihoods, figures, routes, changes and the data of its charts. */
@NullMarked
package dev.slipway.desk.web.score;

import org.jspecify.annotations.NullMarked;
