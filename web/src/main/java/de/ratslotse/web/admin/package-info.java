/// What came in, what did not and why, who may see it? The pages of the council office and of the administration.
@NullMarked
package de.ratslotse.web.admin;

import org.jspecify.annotations.NullMarked;
