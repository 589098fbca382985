/**
 * The scenario document: reads and writes a scenario as a tree of plain maps, lists, texts and
 * numbers.
 */
@NamedInterface("document")
@NullMarked
package dev.slipway.pathway.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
