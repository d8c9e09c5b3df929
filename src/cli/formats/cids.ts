import { MisuseError } from "../misuse-error.js";
import type { Format } from "./format.js";

/** The Common Impact Data Standard, out only. */
export const cids: Format = {
  name: "cids",
  about: "outcomes and indicators in the Common Impact Data Standard",
  extensions: [".cids.json", ".jsonld"],
  settings: {
    organization: { about: "the address of the organisation whose outcomes these are" },
    name: { about: "what that organisation is called" },
    addresses: { about: "what the addresses of elements begin with; organization and # when absent" },
  },
  write: async (theory, { settings: { organization, name, addresses } }) => {
    if (organization === undefined || name === undefined)
      throw new MisuseError(
        "the standard asks whose outcomes these are; say so with --set organization=https://… and --set name=….",
      );
    const { writeCids } = await import("../../formats/cids.js");
    try {
      return writeCids(theory, { organization: { id: organization, name }, base: addresses });
    } catch (error) {
      if (error instanceof RangeError) throw new MisuseError(error.message);
      throw error;
    }
  },
};
