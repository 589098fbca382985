package dev.slipway.backup.web;

import dev.slipway.backup.BackupDownload;
import dev.slipway.backup.Backups;
import dev.slipway.scoring.compute.TooBusyException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Hands an administrator everything that is in the database. */
@Controller
@RequestMapping("/operations/backup")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class BackupController {

  private final Backups backups;

  BackupController(Backups backups) {
    this.backups = backups;
  }

  @GetMapping
  String show(Model model) {
    model.addAttribute("form", BackupForm.empty());
    return "backup/take";
  }

  /** Answers with the file, or with the form where something is wrong. */
  @PostMapping
  @Nullable String take(
      @ModelAttribute("form") BackupForm form, BindingResult errors, HttpServletResponse response)
      throws IOException, SQLException {
    check(form, errors);
    if (!errors.hasErrors()) {
      try {
        backups.take(
            form.passphrase().isEmpty() ? null : form.passphrase(), BackupDownload.to(response));
        return null;
      } catch (TooBusyException another) {
        errors.reject("backup.refused.busy");
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return "backup/take";
  }

  private static void check(BackupForm form, BindingResult errors) {
    String passphrase = form.passphrase();
    if (!passphrase.isEmpty() && passphrase.length() < Backups.SHORTEST_PASSPHRASE) {
      errors.rejectValue(
          "passphrase", "backup.refused.short", new Object[] {Backups.SHORTEST_PASSPHRASE}, null);
    } else if (!passphrase.equals(form.repeated())) {
      errors.rejectValue("repeated", "backup.refused.repeated");
    }
  }
}
