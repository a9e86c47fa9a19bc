/** What a run leaves: columns by trial, their summaries with standard errors, paired differences and provenance. */
@NullMarked
package io.bundlecast.result;

import org.jspecify.annotations.NullMarked;
