package dev.slipway.notice.web;

import dev.slipway.form.PageLink;
import dev.slipway.notice.Inbox;
import dev.slipway.notice.NoticeChannels;
import dev.slipway.notice.NoticeKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the present person was told, and how they want to be told. */
@Controller
@RequestMapping("/inbox")
@PreAuthorize("isAuthenticated()")
class InboxController {

  private final Inbox inbox;

  InboxController(Inbox inbox) {
    this.inbox = inbox;
  }

  @GetMapping
  String show(@RequestParam(defaultValue = "0") int page, Model model) {
    Page<Inbox.Line> lines = inbox.page(Math.max(page, 0));
    model.addAttribute("lines", lines);
    model.addAttribute(
        "pages",
        PageLink.of(
            lines.getNumber() + 1, lines.getTotalPages(), each -> "/inbox?page=" + (each - 1)));
    return "notice/inbox";
  }

  /** Marks one as read on the way to what it is about. */
  @PostMapping("/{id}/read")
  String read(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID proposal) {
    inbox.read(id);
    return proposal == null ? "redirect:/inbox" : "redirect:/proposals/" + proposal;
  }

  @PostMapping("/read")
  String readAll() {
    inbox.readAll();
    return "redirect:/inbox";
  }

  @GetMapping("/choices")
  String choices(Model model) {
    model.addAttribute("choices", inbox.choices());
    return "notice/choices";
  }

  /** A box that is not ticked is not sent. */
  @PostMapping("/choices")
  String choose(
      @RequestParam(defaultValue = "") Set<String> inside,
      @RequestParam(defaultValue = "") Set<String> mail,
      RedirectAttributes redirect) {
    Map<NoticeKind, NoticeChannels> wanted = new EnumMap<>(NoticeKind.class);
    Arrays.stream(NoticeKind.values())
        .forEach(
            kind ->
                wanted.put(
                    kind,
                    new NoticeChannels(inside.contains(kind.name()), mail.contains(kind.name()))));
    inbox.choose(wanted);
    redirect.addFlashAttribute("message", "notice.choices.saved");
    return "redirect:/inbox/choices";
  }
}
