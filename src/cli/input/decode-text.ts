import { findBadByte } from "../../formats/find-bad-byte.js";
import { createInputProblem, type InputProblem } from "./input-problem.js";

/** Decodes UTF-8, with or without a byte order mark, or says what else the bytes are. */
export function decodeText(bytes: Uint8Array): string | InputProblem {
  const other = OTHER_MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (other !== undefined) return refuse(other.name);
  if (bytes.includes(0)) {
    if (isUtf16(bytes)) return refuse("UTF-16");
    return createInputProblem("encoding", {
      en: "the file is binary: it holds NUL bytes, which no text has.",
      nl: "het bestand is geen tekst: er staan NUL-bytes in.",
    });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return explainBadByte(bytes);
  }
}

function refuse(encoding: string): InputProblem {
  return createInputProblem("encoding", {
    en: `the text is in ${encoding}; save it as UTF-8.`,
    nl: `de tekst is in ${encoding}; bewaar hem als UTF-8.`,
  });
}

/** How much is looked at to tell UTF-16 without a mark by. */
const START = 1000;

/** Whether every other byte is NUL, as where each character of a western language takes two bytes; the others never are. */
function isUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, START);
  if (start.length < 4 || bytes.length % 2 !== 0) return false;
  const shares = [0, 1].map((parity) => {
    const half = start.filter((_, i) => i % 2 === parity);
    return half.filter((byte) => byte === 0).length / half.length;
  });
  return Math.min(...shares) === 0 && Math.max(...shares) > 0.8;
}

/** The longer marks first, as one starts with another. */
const OTHER_MARKS = [
  { name: "UTF-32", mark: [0xff, 0xfe, 0, 0] },
  { name: "UTF-32", mark: [0, 0, 0xfe, 0xff] },
  { name: "UTF-16", mark: [0xff, 0xfe] },
  { name: "UTF-16", mark: [0xfe, 0xff] },
];

function explainBadByte(bytes: Uint8Array): InputProblem {
  const { byte, position } = findBadByte(bytes);
  const problem = createInputProblem("encoding", {
    en: `the text is not in UTF-8 (byte 0x${byte} here); save it as UTF-8.`,
    nl: `de tekst is niet in UTF-8 (hier staat byte 0x${byte}); bewaar hem als UTF-8.`,
  });
  return { ...problem, position };
}
