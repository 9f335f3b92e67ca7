/// What do we know of meetings, papers and organizations, in the JSON shapes of OParl 1.1?
@NullMarked
package de.ratslotse.web.api.oparl;

import org.jspecify.annotations.NullMarked;
