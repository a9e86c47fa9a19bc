/** The scenario as a finance team writes it, one record for each part of the file. */
@NullMarked
package io.bundlecast.scenario;

import org.jspecify.annotations.NullMarked;
