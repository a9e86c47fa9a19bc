/** Medicare's Transforming Episode Accountability Model, 2026 to 2030: target prices, quality score, limits and tracks. */
@NullMarked
package io.bundlecast.contract.team;

import org.jspecify.annotations.NullMarked;
