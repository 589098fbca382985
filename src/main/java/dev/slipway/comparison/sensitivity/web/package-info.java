/** The pages that say what matters and where two proposals part. */
@NullMarked
package dev.slipway.comparison.sensitivity.web;

import org.jspecify.annotations.NullMarked;
