/// The command line: one class a command.
@NullMarked
package de.ratslotse.web.command;

import org.jspecify.annotations.NullMarked;
