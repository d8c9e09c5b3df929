/**
 * JSON that a terminal can be shown: what would steer it or turn the direction of writing goes as `\u009b` and the like, and
 * says the same. The other control characters JSON has in no other way.
 */
export function escapeJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
