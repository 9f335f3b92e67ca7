/// What holds for the whole module.
@NullMarked
package de.ratslotse.web;

import org.jspecify.annotations.NullMarked;
