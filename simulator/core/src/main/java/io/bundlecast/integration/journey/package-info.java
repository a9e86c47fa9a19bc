/** The way from one level of clinical integration to another over years: capability, adoption, load, buy-in, and what it costs. Draws what one organisation is
 * like from addressed numbers; contracts and care see only the multipliers that follow. */
@NullMarked
package io.bundlecast.integration.journey;

import org.jspecify.annotations.NullMarked;
