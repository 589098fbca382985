package dev.planted.web;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Stands for any entity. Never scanned: it is no part of the product's packages at run time. */
@Entity
public class PlantedEntity {
  @Id Long id;
}
