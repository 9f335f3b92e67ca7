package de.ratslotse.ingest.job;

import de.ratslotse.ingest.oparl.FeedSettings;
import de.ratslotse.retrieval.register.Feeds;
import de.ratslotse.retrieval.register.RegisterSources;

/// What it takes to import a feed.
record FeedParts(FeedSettings settings, Feeds feeds, RegisterSources sources) {}
