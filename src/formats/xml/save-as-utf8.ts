/**
 * How XML in another encoding is repaired: in an editor, or with a program that changes the encoding that is declared along with
 * the text, as `iconv` does not.
 */
export const SAVE_AS_UTF8 = "save it as UTF-8, for instance with: xmllint --encode UTF-8 old.xml --output new.xml";
