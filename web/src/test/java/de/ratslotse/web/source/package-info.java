@NullMarked
package de.ratslotse.web.source;

import org.jspecify.annotations.NullMarked;
