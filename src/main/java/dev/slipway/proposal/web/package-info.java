/** The release form and the steps of a proposal's life, as pages. */
@NullMarked
package dev.slipway.proposal.web;

import org.jspecify.annotations.NullMarked;
