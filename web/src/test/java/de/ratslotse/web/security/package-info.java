@NullMarked
package de.ratslotse.web.security;

import org.jspecify.annotations.NullMarked;
