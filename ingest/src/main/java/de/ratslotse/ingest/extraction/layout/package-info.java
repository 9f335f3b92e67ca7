/// Printed lines: What is a heading, what is page furniture, and how do lines become a page?
@NullMarked
package de.ratslotse.ingest.extraction.layout;

import org.jspecify.annotations.NullMarked;
