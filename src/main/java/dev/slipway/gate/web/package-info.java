/** The page about the gate, its keys for whoever verifies, and the script for pipelines. */
@NullMarked
package dev.slipway.gate.web;

import org.jspecify.annotations.NullMarked;
