/// What people asked and got, kept for those who signed in, and what readers say of answers.
@NullMarked
package de.ratslotse.web.conversation;

import org.jspecify.annotations.NullMarked;
