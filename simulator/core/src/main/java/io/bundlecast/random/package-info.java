/** Addressed random numbers: a seed, a name and a trial give the number, whatever thread asks. Also the tables that turn a uniform into a cost or a count. */
@NullMarked
package io.bundlecast.random;

import org.jspecify.annotations.NullMarked;
