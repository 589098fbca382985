package dev.slipway.account.web;

import dev.slipway.account.Account;
import dev.slipway.account.Accounts;
import dev.slipway.account.CurrentPerson;
import dev.slipway.account.token.ApiTokens;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What a person's own page shows. */
@Component
class YouPage {

  private final CurrentPerson current;
  private final Accounts accounts;
  private final ApiTokens tokens;

  YouPage(CurrentPerson current, Accounts accounts, ApiTokens tokens) {
    this.current = current;
    this.accounts = accounts;
    this.tokens = tokens;
  }

  Account account() {
    return current
        .maybeId()
        .flatMap(accounts::find)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  String show(Model model) {
    Account account = account();
    model.addAttribute("account", account);
    model.addAttribute("tokens", tokens.of(account.person().id()));
    return "account/you";
  }
}
