/** A year of care of members with a chronic disease: control of the disease, complications, admissions, quality and spend. */
@NullMarked
package io.bundlecast.care.chronic;

import org.jspecify.annotations.NullMarked;
