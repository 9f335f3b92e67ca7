/// The council's data in a real PostgreSQL.
@NullMarked
package de.ratslotse.retrieval.register;

import org.jspecify.annotations.NullMarked;
