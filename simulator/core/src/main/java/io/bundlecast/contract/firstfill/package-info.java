/** The first-fill pool: what a free first fill of generic drugs saves, shared among plan, network and pharmacy. */
@NullMarked
package io.bundlecast.contract.firstfill;

import org.jspecify.annotations.NullMarked;
