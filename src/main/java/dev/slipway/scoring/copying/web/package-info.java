/** The page on which a proposal's precedents are chosen. */
@NullMarked
package dev.slipway.scoring.copying.web;

import org.jspecify.annotations.NullMarked;
