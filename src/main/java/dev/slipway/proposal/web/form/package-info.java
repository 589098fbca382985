/** The release form: its fields, and how a proposal is read from them and written into them. */
@NullMarked
package dev.slipway.proposal.web.form;

import org.jspecify.annotations.NullMarked;
