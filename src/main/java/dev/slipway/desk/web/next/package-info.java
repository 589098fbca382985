/** What is next in the review of a proposal: for the reader, and for those whom it waits for. */
@NullMarked
package dev.slipway.desk.web.next;

import org.jspecify.annotations.NullMarked;
