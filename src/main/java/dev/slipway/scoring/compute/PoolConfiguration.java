package dev.slipway.scoring.compute;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Takes the pool's settings from the application's. */
@Configuration
@EnableConfigurationProperties(PoolProperties.class)
class PoolConfiguration {}
