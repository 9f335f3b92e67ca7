@NullMarked
package de.ratslotse.web.api.oparl;

import org.jspecify.annotations.NullMarked;
