package dev.slipway.catalogue.web;

import java.util.List;

/** The modifications that act on one part of a capability's story. */
record StageView(String stage, List<ModificationView> modifications) {}
