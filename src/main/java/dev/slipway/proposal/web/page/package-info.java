/** What the page of the release form shows around its fields: progress, claims, plan and offers. */
@NullMarked
package dev.slipway.proposal.web.page;

import org.jspecify.annotations.NullMarked;
