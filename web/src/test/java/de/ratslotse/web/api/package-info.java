@NullMarked
package de.ratslotse.web.api;

import org.jspecify.annotations.NullMarked;
