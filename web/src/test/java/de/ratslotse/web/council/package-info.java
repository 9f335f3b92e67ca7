@NullMarked
package de.ratslotse.web.council;

import org.jspecify.annotations.NullMarked;
