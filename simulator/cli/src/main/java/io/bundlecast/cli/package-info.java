/** The {@code bundlecast} command. The only package that joins the simulator to its reports. */
@NullMarked
package io.bundlecast.cli;

import org.jspecify.annotations.NullMarked;
