/** Where the release form is opened, saved and submitted, as a page and as a typed document. */
@NullMarked
package dev.slipway.proposal.web;

import org.jspecify.annotations.NullMarked;
