/// The same answers for programs: questions, search, status, runs. What they mean is fixed by a contract.
@NullMarked
package de.ratslotse.web.api;

import org.jspecify.annotations.NullMarked;
