import { defineTheory } from "../../src/theory/define-theory.js";
import { greening } from "./greening.js";
import { neighbours } from "./neighbours.js";

/** How a city that does not exist means to get through hot summers. Everything in it is invented. */
export const theory = defineTheory({
  format: "theory-of-change/1",
  id: "cool-streets",
  title: "Cool streets",
  language: "en",
  strands: { greening: { title: "Trees for stone" }, neighbours: { title: "Looking in on each other" } },
  interventions: { ...greening.interventions, ...neighbours.interventions },
  outcomes: {
    ...greening.outcomes,
    ...neighbours.outcomes,
    "fewer-admissions": { title: "Fewer people are taken to hospital with heat stroke", level: "impact" },
  },
  factors: { heatwaves: { title: "Heatwaves grow longer" } },
  links: [
    // First what belongs to no strand: a compiler points at the word only in links before the first spread.
    { from: "cooler-streets", to: "fewer-admissions" },
    { from: "people-cool", to: "fewer-admissions" },
    { from: "heatwaves", to: "fewer-admissions", sign: "-" },
    ...greening.links,
    ...neighbours.links,
  ],
  assumptions: {
    ...greening.assumptions,
    ...neighbours.assumptions,
    "in-time": { statement: "The strands help before the next long heatwave", on: "theory" },
  },
  evidence: { ...greening.evidence, ...neighbours.evidence },
  sources: { ...greening.sources, ...neighbours.sources },
  indicators: { canopy: { title: "Pavement in the shade at noon", unit: "%", direction: "up" } },
  actors: { city: { name: "City council" }, tenants: { name: "Tenants' association" } },
});
