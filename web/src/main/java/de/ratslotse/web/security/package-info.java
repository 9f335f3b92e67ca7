/// Who is this, and what may they see?
@NullMarked
package de.ratslotse.web.security;

import org.jspecify.annotations.NullMarked;
