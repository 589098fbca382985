/**
 * The editor of effects and their wording, shared by every page on which a modification is written.
 */
@NamedInterface("editor")
@NullMarked
package dev.slipway.catalogue.editor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
