/// What does the council deal with? Meetings, papers and organizations, each value with where it stands, and put right
/// by staff.
@NullMarked
package de.ratslotse.web.council;

import org.jspecify.annotations.NullMarked;
