@NullMarked
package de.ratslotse.web.problem;

import org.jspecify.annotations.NullMarked;
