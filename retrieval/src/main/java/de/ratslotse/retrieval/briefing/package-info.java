/// Question in, cited answer out. The only package that calls a chat model; citations and numbers are checked here.
@NullMarked
package de.ratslotse.retrieval.briefing;

import org.jspecify.annotations.NullMarked;
