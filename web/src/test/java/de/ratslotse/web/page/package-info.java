@NullMarked
package de.ratslotse.web.page;

import org.jspecify.annotations.NullMarked;
