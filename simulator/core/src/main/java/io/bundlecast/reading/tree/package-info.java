/** A YAML file as a tree in which every node knows its place, and the problems found there. */
@NullMarked
package io.bundlecast.reading.tree;

import org.jspecify.annotations.NullMarked;
