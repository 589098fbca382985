/** Reads what was typed into forms about proposals, and says beside a field what is wrong. */
@NamedInterface("form")
@NullMarked
package dev.slipway.proposal.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
