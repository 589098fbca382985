package dev.planted.web;

import java.util.List;

/** A view that hands entities to a page. */
public record PlantedView(List<PlantedEntity> entities) {}
