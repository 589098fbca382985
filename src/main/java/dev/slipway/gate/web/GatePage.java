package dev.slipway.gate.web;

import dev.slipway.gate.signing.PublicGateKey;
import dev.slipway.gate.usage.AskedDay;
import java.util.List;

/**
 * The page about the gate.
 *
 * @param verdicts for {@code gate.verdict.*}, in the order of the columns
 * @param days how often each was given, the latest day first
 */
record GatePage(List<String> verdicts, List<AskedDay> days, List<PublicGateKey> keys) {}
