/** Pages on which tests are planned, and their results entered. */
@NullMarked
package dev.slipway.comparison.planned.web;

import org.jspecify.annotations.NullMarked;
