/// Briefings and summaries on a page, over the API and as documents.
@NullMarked
package de.ratslotse.web.briefing;

import org.jspecify.annotations.NullMarked;
