/// The prompt files and the class that fills their placeholders: What do we tell a language model?
@NullMarked
package de.ratslotse.prompts;

import org.jspecify.annotations.NullMarked;
