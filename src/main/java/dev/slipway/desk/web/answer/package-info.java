/**
 * The head of a proposal's page: what releasing adds, the limit, why, and the pathway as a picture.
 */
@NullMarked
package dev.slipway.desk.web.answer;

import org.jspecify.annotations.NullMarked;
