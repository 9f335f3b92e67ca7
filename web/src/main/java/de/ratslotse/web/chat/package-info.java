/// The chat page: ask, see the answer, follow its citations.
@NullMarked
package de.ratslotse.web.chat;

import org.jspecify.annotations.NullMarked;
