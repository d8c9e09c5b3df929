import fc from "fast-check";

// In continuous integration laws are tried with one seed, so that a red build is the doing of the change and not of chance.
// Elsewhere each run draws its own and prints it where a law fails; what is found so becomes an example of its own.
if (process.env["CI"] === "true") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_181_001 });
