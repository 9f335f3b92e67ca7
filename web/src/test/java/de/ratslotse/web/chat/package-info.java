@NullMarked
package de.ratslotse.web.chat;

import org.jspecify.annotations.NullMarked;
