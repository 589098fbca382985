package dev.slipway;

import dev.slipway.audit.command.CheckCommand;
import dev.slipway.backup.command.BackupCommand;
import dev.slipway.gate.command.VerifyCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Slipway, or runs a single command: check, verify or restore. */
@SpringBootApplication
public class SlipwayApplication {

  public static void main(String[] args) {
    if (CheckCommand.isAsked(args)) {
      System.exit(CheckCommand.run(System.out, args));
    }
    if (VerifyCommand.isAsked(args)) {
      System.exit(VerifyCommand.run(System.out, args));
    }
    if (BackupCommand.isAsked(args)) {
      System.exit(BackupCommand.run(System.out, args));
    }
    SpringApplication.run(SlipwayApplication.class, args);
  }
}
