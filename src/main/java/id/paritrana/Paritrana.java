package id.paritrana;

import id.paritrana.cli.CommandLine;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the web service, or runs one command of the command line. */
@SpringBootApplication
public class Paritrana {
  public static void main(String[] args) {
    boolean serve = args.length == 0 || args[0].equals("serve") || args[0].matches("--[a-z]+\\..*");
    if (!serve) {
      System.exit(new CommandLine(System.out, System.err, Clock.systemUTC()).run(args));
    }
    SpringApplication.run(Paritrana.class, args);
  }
}
