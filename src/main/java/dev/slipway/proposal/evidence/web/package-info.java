/** Pages on which evidence is added, changed and withdrawn, and its files downloaded. */
@NullMarked
package dev.slipway.proposal.evidence.web;

import org.jspecify.annotations.NullMarked;
