/** How many letters there are: two of them stand for 13 bits, where base64 has 12; one at the end for 6. */
export const BASE = 91;
/** The letters go on from this one of ASCII, `#`, to `}`. */
const FIRST = 35;
/** `<` could begin an element; `!` stands in for it. */
const [UNSAFE, SAFE] = [60, 33];

/** The letter of a digit. */
export function toLetter(digit: number): string {
  const code = digit + FIRST;
  return String.fromCharCode(code === UNSAFE ? SAFE : code);
}

/** The bytes that letters stand for. */
export function readLetters(letters: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((letters.length * 13 - (letters.length % 2)) / 16));
  const digit = (at: number) => {
    const code = letters.charCodeAt(at);
    return (code === SAFE ? UNSAFE : code) - FIRST;
  };
  let [held, bits, size] = [0, 0, 0];
  for (let at = 0; at < letters.length; at += 2) {
    const isPair = at + 1 < letters.length;
    held |= (isPair ? digit(at) * BASE + digit(at + 1) : digit(at)) << bits;
    for (bits += isPair ? 13 : 6; bits > 7; bits -= 8) {
      bytes[size++] = held;
      held >>= 8;
    }
  }
  return bytes;
}
