/** Payment contracts. Each is arithmetic on an experience that an auditor can follow line by line. */
@NullMarked
package io.bundlecast.contract;

import org.jspecify.annotations.NullMarked;
