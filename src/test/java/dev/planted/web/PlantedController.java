package dev.planted.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Breaks every rule of pages. */
@Controller
public class PlantedController {

  @GetMapping("/planted")
  String forAnybody(PlantedEntity entity) {
    return "nowhere/to-be-found";
  }
}
