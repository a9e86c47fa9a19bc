/** JSON with the same bytes on every platform. */
@NullMarked
package io.bundlecast.reports.json;

import org.jspecify.annotations.NullMarked;
