/** What each reviewer's answers would make of a proposal, kept beside the pool's score. */
@NamedInterface("alone")
@NullMarked
package dev.slipway.scoring.individual;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
