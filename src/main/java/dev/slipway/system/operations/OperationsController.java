package dev.slipway.system.operations;

import dev.slipway.instance.InstanceName;
import dev.slipway.instance.Instances;
import dev.slipway.instance.Revisions;
import dev.slipway.system.outage.FreeSpace;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What runs where, for administrators. */
@Controller
@RequestMapping("/operations")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class OperationsController {

  private final Instances instances;
  private final InstanceName name;
  private final Jobs jobs;
  private final Revisions revisions;
  private final FreeSpace space;

  OperationsController(
      Instances instances, InstanceName name, Jobs jobs, Revisions revisions, FreeSpace space) {
    this.instances = instances;
    this.name = name;
    this.jobs = jobs;
    this.revisions = revisions;
    this.space = space;
  }

  @GetMapping
  String show(Model page) {
    page.addAttribute("instances", instances.all());
    page.addAttribute("here", name.toString());
    page.addAttribute("jobs", jobs.all());
    page.addAttribute("space", space.megabytes());
    page.addAttribute("folder", space.where());
    page.addAttribute("caches", revisions.held());
    return "operations/show";
  }

  @PostMapping("/jobs/retry")
  String retry(@RequestParam String task, @RequestParam String id, RedirectAttributes redirect) {
    boolean retried = jobs.retry(task, id);
    redirect.addFlashAttribute(
        retried ? "message" : "trouble", retried ? "operations.retried" : "operations.not-retried");
    return "redirect:/operations";
  }
}
