/**
 * A plan with modifications applied: the level of access month by month, and what else they change.
 */
@NullMarked
package dev.slipway.pathway.course;

import org.jspecify.annotations.NullMarked;
