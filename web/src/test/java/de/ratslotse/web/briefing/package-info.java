@NullMarked
package de.ratslotse.web.briefing;

import org.jspecify.annotations.NullMarked;
