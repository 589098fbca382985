/** Buttons that take a proposal through its review. */
@NullMarked
package dev.slipway.review.web;

import org.jspecify.annotations.NullMarked;
