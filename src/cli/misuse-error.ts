/** A command that cannot be carried out as given; the message is for who gave it. */
export class MisuseError extends Error {
  override readonly name = "MisuseError";
}
