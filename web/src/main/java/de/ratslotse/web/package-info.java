/// The application: pages, API and commands over retrieval and ingest.
@NullMarked
package de.ratslotse.web;

import org.jspecify.annotations.NullMarked;
