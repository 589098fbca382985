/** Forms as raw fields: opened with what was typed, compared, and settled when two have saved. */
@NamedInterface("form")
@NullMarked
package dev.slipway.draft.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
