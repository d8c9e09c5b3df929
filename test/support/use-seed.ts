import fc from "fast-check";
import { inject } from "vitest";

// Laws are tried with the seed of this run.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: inject("seed") });
