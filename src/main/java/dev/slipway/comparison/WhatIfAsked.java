package dev.slipway.comparison;

/** Somebody has asked what modifications would change; nothing that is assessed changed by it. */
public record WhatIfAsked() {}
