/** Pages on which the catalogue of modifications is read and kept. */
@NullMarked
package dev.slipway.catalogue.web;

import org.jspecify.annotations.NullMarked;
