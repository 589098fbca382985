package dev.slipway.account.signin;

import dev.slipway.account.Role;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How roles come from an identity provider.
 *
 * @param rolesClaim the claim that holds them, a dot before each part that lies within another
 * @param roles the role that each of its values gives; with none, roles are given in Slipway
 */
@ConfigurationProperties("slipway.oidc")
public record OidcSettings(
    @DefaultValue("roles") String rolesClaim, @DefaultValue Map<String, Role> roles) {}
