import type { Explanations } from "../explanation.js";

export const danglingReference: Explanations = {
  en: {
    title: "A waiver or severity on an element that does not exist",
    why: "Every other reference is looked up when a document is read, and one that names nothing is an error there. A waiver outlives the element that it was for, so it is a finding.",
    consequence: "The waiver hides nothing, and may hide something when another element gets that id.",
    repair: "Correct the id, or take the waiver out.",
  },
  nl: {
    title: "Een ontheffing of ernst op een element dat niet bestaat",
    why: "Elke andere verwijzing wordt bij het lezen opgezocht, en een die niets aanwijst is daar een fout. Een ontheffing overleeft het element waar zij voor was, en is daarom een bevinding.",
    consequence: "De ontheffing verbergt niets, en kan iets verbergen zodra een ander element die id krijgt.",
    repair: "Verbeter de id, of haal de ontheffing weg.",
  },
};
