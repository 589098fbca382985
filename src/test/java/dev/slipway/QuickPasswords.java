package dev.slipway;

import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords are hashed as ever, but for a sixty-fourth of the work, which is much on purpose. */
@TestConfiguration
public class QuickPasswords {

  private static final int LEAST_STRENGTH = 4;

  public static final PasswordEncoder ENCODER =
      new DelegatingPasswordEncoder(
          "bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(LEAST_STRENGTH)));

  @Bean
  @Primary
  PasswordEncoder quickPasswordEncoder() {
    return ENCODER;
  }
}
