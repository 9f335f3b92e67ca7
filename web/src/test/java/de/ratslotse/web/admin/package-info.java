@NullMarked
package de.ratslotse.web.admin;

import org.jspecify.annotations.NullMarked;
