/// The originals: files, page texts and where a quote stands on a page.
@NullMarked
package de.ratslotse.web.source;

import org.jspecify.annotations.NullMarked;
