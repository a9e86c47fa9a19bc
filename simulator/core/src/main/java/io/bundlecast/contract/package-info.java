/** What every contract is to the rest of the program; a package for each contract holds all of it. Each is arithmetic on an experience that an auditor can follow
 * line by line. */
@NullMarked
package io.bundlecast.contract;

import org.jspecify.annotations.NullMarked;
