/// What is the same on every page? Layout, language, appearance and the assets' addresses.
@NullMarked
package de.ratslotse.web.page;

import org.jspecify.annotations.NullMarked;
