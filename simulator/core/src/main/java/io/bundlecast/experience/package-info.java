/** What happened in one trial at one integration level: episodes, spend, internal cost, events and quality. */
@NullMarked
package io.bundlecast.experience;

import org.jspecify.annotations.NullMarked;
