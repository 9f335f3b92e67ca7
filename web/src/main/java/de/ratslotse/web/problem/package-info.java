/// What went wrong? In words for people and for programs, never with what the machine thought of it.
@NullMarked
package de.ratslotse.web.problem;

import org.jspecify.annotations.NullMarked;
