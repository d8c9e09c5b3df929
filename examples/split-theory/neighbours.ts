import type { TheoryDocument } from "../../src/schema/generated/types.js";

/** The strand on people who look in on each other. */
export const neighbours = {
  interventions: {
    "cool-rooms": { title: "Open cool rooms in libraries", strand: "neighbours", actors: ["city"] },
    "door-rounds": { title: "Ring at doors in a heatwave", strand: "neighbours", actors: ["tenants"] },
  },
  outcomes: {
    "people-seen": { title: "Those who live alone are seen every hot day", level: "output", strand: "neighbours" },
    "people-cool": { title: "Those at risk spend the hottest hours in a cool place", level: "intermediate" },
  },
  links: [
    { from: "door-rounds", to: "people-seen" },
    { from: "cool-rooms", to: "people-cool" },
    { from: "people-seen", to: "people-cool", because: "Whoever rings also walks along" },
  ],
  assumptions: {
    "doors-open": { statement: "Those who live alone open the door", on: "door-rounds->people-seen" },
    "rooms-are-near": { statement: "A cool room is within walking distance", on: ["cool-rooms", "people-cool"] },
  },
  evidence: {
    "round-log": {
      on: "doors-open",
      stance: "supports",
      finding: "Eight in ten doors opened on the first round, nine in ten on the third.",
      source: "round-report",
      strength: "weak",
    },
  },
  sources: {
    "round-report": { type: "report", title: "Log of the rounds", issued: { "date-parts": [[2024]] } },
  },
} as const satisfies Partial<TheoryDocument>;
