package dev.slipway.account.web;

import dev.slipway.account.setup.DemonstrationPeople;
import dev.slipway.account.setup.SetUp;
import dev.slipway.account.signin.Providers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the sign-in page offers. */
@Component
class SignInPage {

  private final Providers providers;
  private final SetUp setUp;
  private final ObjectProvider<DemonstrationPeople> demonstration;

  SignInPage(Providers providers, SetUp setUp, ObjectProvider<DemonstrationPeople> demonstration) {
    this.providers = providers;
    this.setUp = setUp;
    this.demonstration = demonstration;
  }

  String show(Model model) {
    model.addAttribute("providers", providers.all());
    model.addAttribute("setUpNeeded", setUp.isNeeded());
    demonstration.ifAvailable(
        people -> {
          model.addAttribute("demonstration", people.all());
          model.addAttribute("demonstrationPassword", DemonstrationPeople.PASSWORD);
        });
    return "account/sign-in";
  }
}
