/** First fills of new prescriptions: filled or not, brand or generic, kept up or dropped, and what follows from it. */
@NullMarked
package io.bundlecast.care.firstfill;

import org.jspecify.annotations.NullMarked;
