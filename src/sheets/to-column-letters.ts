/** The letters of a column, counted from 1, as spreadsheets have them: A, B, … Z, AA. */
export function toColumnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? letter : `${toColumnLetters(rest)}${letter}`;
}
