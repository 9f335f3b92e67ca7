package de.ratslotse.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The service: pages, API and the ingest behind them, in one process.
@SpringBootApplication(scanBasePackages = "de.ratslotse")
public class RatslotseApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(RatslotseApplication.class, arguments);
    }
}
