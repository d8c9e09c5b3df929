import type { Decision } from "../../schema/vocabulary.js";

/** What a review can decide. */
export const decisions: { readonly [D in Decision]: string } = {
  accept: "accepteren",
  monitor: "volgen",
  test: "onderzoeken",
  mitigate: "risico beperken",
  hedge: "alternatief voorbereiden",
  redesign: "herontwerpen",
  "drop-pathway": "pad schrappen",
};

/** How an assumption was let go of, or made to weigh less. */
export const dropWays = {
  removed: "verwijderd",
  importance: "minder belangrijk gemaakt",
  role: "minder noodzakelijk gemaakt",
  narrowed: "hoort niet meer bij iets dat nog in de theorie staat",
  combine: "één subaanname is nu genoeg",
  exhaustive: "de subaannames zijn nu onvolledig",
  falsifier: "zegt niet meer waaruit blijkt dat ze niet klopt",
  test: "heeft geen onderzoeksplan meer",
};
