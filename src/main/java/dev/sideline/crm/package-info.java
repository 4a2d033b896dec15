/** Reads files from outside: recognises what they are, maps their columns, and puts their rows among the facts. */
@NullMarked
package dev.sideline.crm;

import org.jspecify.annotations.NullMarked;
