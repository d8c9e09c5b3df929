/** Changes the encoding that XML declares along with its text, as `iconv` does not. */
export const CONVERT = "xmllint --encode UTF-8 old.xml --output new.xml";

/** For where it is declared nowhere what the text is in; this is what it mostly is. */
export const RECODE = "iconv -f WINDOWS-1252 -t UTF-8 old.xml > new.xml";
