package de.ratslotse.web;

import de.ratslotse.ingest.job.LinkJob;
import org.springframework.boot.test.context.TestConfiguration;

/// Invented data of the council have no sources: assembled again in the background, nothing would be left of them.
@TestConfiguration(proxyBeanMethods = false)
public class NoRelinking {

    NoRelinking(LinkJob background) {
        background.close();
    }
}
