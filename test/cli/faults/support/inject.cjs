/**
 * Loaded before a program (`node --require`): lets one of its calls that write fail. `FAULT_AT` is the number of the call, from
 * 1, `FAULT` what happens there; without them nothing does. `FAULT_LOG` is a file that gets a line for each call.
 */
const fs = require("node:fs");

const { FAULT, FAULT_AT, FAULT_LOG } = process.env;
const { appendFileSync, statSync, existsSync, fstatSync } = fs;
const real = {};
let count = 0;
let isFull = false;
let isInside = false;

/** What needs space on the disk, and so fails when it is full. A renaming does where it makes a new name. */
const NEEDS_SPACE = {
  openSync: (_, flags) => flags !== "r",
  writeSync: () => true,
  writeFileSync: () => true,
  copyFileSync: () => true,
  linkSync: () => true,
  mkdirSync: (path) => !existsSync(path),
  mkdtempSync: () => true,
  renameSync: (_, to) => !existsSync(to),
};

/** Which calls count: those that change something on a disk. */
const COUNTS = {
  openSync: (path, flags) => flags !== "r" || statSync(path, { throwIfNoEntry: false })?.isDirectory(),
  writeSync: (descriptor) => descriptor !== 2,
  closeSync: (descriptor) => written.has(descriptor),
  mkdirSync: () => true,
  mkdtempSync: () => true,
  fsyncSync: () => true,
  fchmodSync: () => true,
  fchownSync: () => true,
  renameSync: () => true,
  linkSync: () => true,
  copyFileSync: () => true,
  unlinkSync: () => true,
  rmdirSync: () => true,
  utimesSync: () => true,
  writeFileSync: () => true,
};

const written = new Set();
const fail = (code, name) => {
  throw Object.assign(new Error(`${code}: injected, ${name}`), { code });
};
/** Writes half of what is to be written, and one byte at least. */
const half = (descriptor, content, at = 0) => {
  const bytes = Buffer.from(content);
  return real.writeSync(descriptor, bytes, at, Math.max(1, Math.floor((bytes.length - at) / 2)));
};

const FAULTS = {
  EIO: (name, call) => {
    if (name === "closeSync") call();
    fail("EIO", name);
  },
  full: (name, call, args) => {
    isFull = true;
    if (name === "writeSync") return half(...args);
    return NEEDS_SPACE[name]?.(...args) ? fail("ENOSPC", name) : call();
  },
  short: (name, call, args) => (name === "writeSync" ? half(...args) : call()),
  SIGKILL: (name, _, args) => {
    if (name === "writeSync") half(...args);
    process.kill(process.pid, "SIGKILL");
  },
  SIGINT: (_, call) => {
    process.kill(process.pid, "SIGINT");
    return call();
  },
  SIGTERM: (_, call) => {
    process.kill(process.pid, "SIGTERM");
    return call();
  },
};

for (const name of Object.keys(COUNTS)) {
  real[name] = fs[name];
  fs[name] = (...args) => {
    const call = () => {
      const result = real[name](...args);
      if (name === "openSync" && args[1] !== "r") written.add(result);
      if (name === "closeSync") written.delete(args[0]);
      return result;
    };
    // Some functions of Node call others.
    if (isInside || !COUNTS[name](...args)) return call();
    isInside = true;
    try {
      if (isFull && NEEDS_SPACE[name]?.(...args)) fail("ENOSPC", name);
      count += 1;
      if (FAULT_LOG !== undefined) appendFileSync(FAULT_LOG, `${describe(name, args)}\n`);
      return count === Number(FAULT_AT) ? FAULTS[FAULT](name, call, args) : call();
    } finally {
      isInside = false;
    }
  };
}

function describe(name, args) {
  const named = args.filter((arg) => typeof arg !== "object").map(String);
  const folder = name === "openSync" && statSync(args[0], { throwIfNoEntry: false })?.isDirectory() ? " folder" : "";
  const inode = name === "fsyncSync" || name === "writeSync" ? ` ${fstatSync(args[0]).ino}` : "";
  return `${name}${folder}${inode} ${named.join(" ")}`;
}
