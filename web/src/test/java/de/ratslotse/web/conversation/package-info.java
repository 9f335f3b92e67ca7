@NullMarked
package de.ratslotse.web.conversation;

import org.jspecify.annotations.NullMarked;
