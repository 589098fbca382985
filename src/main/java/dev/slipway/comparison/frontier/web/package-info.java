/** The page of which combination: choosing candidates, watching the run, reading the result. */
@NullMarked
package dev.slipway.comparison.frontier.web;

import org.jspecify.annotations.NullMarked;
