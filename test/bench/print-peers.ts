/** Prints which graph libraries for Python the bench finds, and how to install the others. */
import { findPython, HOW_TO_INSTALL, PEERS } from "./find-peers.js";

for (const library of PEERS) process.stdout.write(`${library}: ${findPython(library) ?? "not installed"}\n`);
process.stdout.write(`\nThe bench uses what it finds, and leaves out the rest.\n\n${HOW_TO_INSTALL}\n`);
