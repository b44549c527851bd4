package id.paritrana;

import id.paritrana.cli.CommandLine;
import id.paritrana.cli.ServiceArguments;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the web service, or runs one command of the command line. */
@SpringBootApplication
public class Paritrana {
  public static void main(String[] args) {
    String[] settings = ServiceArguments.start(args) ? ServiceArguments.of(args) : null;
    if (settings == null) {
      System.exit(new CommandLine(System.out, System.err, Clock.systemUTC()).run(args));
    } else {
      SpringApplication.run(Paritrana.class, settings);
    }
  }
}
