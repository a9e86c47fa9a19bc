/** The catalogue of episodes, contracts and levels that come with the product or stand in a folder of one's own, and their expansion into a scenario. */
@NullMarked
package io.bundlecast.reading.catalogue;

import org.jspecify.annotations.NullMarked;
