import type { TheoryDocument } from "../../src/schema/generated/types.js";

/** Numbers that look random and are the same on every machine (Lehmer's generator). */
export function createRandom(seed: number): (below: number) => number {
  let state = seed % 2147483647 || 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/**
 * Makes a document of about `size` nodes for measuring: layers of a tenth of a programme of 100, two to four links
 * from each node to the next layer, an assumption on three in five links (one in ten of them shared) and evidence on
 * half of those.
 */
export function makeDocument(size: number, seed = 7): TheoryDocument {
  const random = createRandom(seed);
  const interventions: Record<string, { title: string }> = {};
  const outcomes: Record<string, { title: string; level: "intermediate" }> = {};
  const links: { from: string; to: string; because: string }[] = [];
  const assumptions: Record<string, { statement: string; on: string[] }> = {};
  const evidence: Record<
    string,
    {
      on: string;
      stance: "supports" | "opposes";
      finding: string;
      source: string;
      date: string;
      strength: "weak" | "moderate" | "strong";
    }
  > = {};
  const sources: Record<string, { type: "report"; title: string }> = {};
  const layers = 6;
  const width = Math.max(1, Math.min(16, Math.ceil(size / layers)));
  const programmes = Math.max(1, Math.round(size / (layers * width)));
  let shared = "";
  for (let p = 0; p < programmes; p += 1) {
    for (let layer = 0; layer < layers; layer += 1) {
      for (let i = 0; i < width; i += 1) {
        const id = `p${p}-${layer}-${i}`;
        if (layer === 0) interventions[id] = { title: `Support for activity ${i} of programme ${p}` };
        else outcomes[id] = { title: `More people in district ${i} reach step ${layer}`, level: "intermediate" };
      }
    }
    for (let layer = 0; layer + 1 < layers; layer += 1) {
      for (let i = 0; i < width; i += 1) {
        const ends = new Set(Array.from({ length: 2 + random(3) }, () => random(width)));
        for (const end of ends) {
          const link = { from: `p${p}-${layer}-${i}`, to: `p${p}-${layer + 1}-${end}` };
          links.push({ ...link, because: "What is offered is used by those for whom it is meant" });
          if (random(5) >= 3) continue;
          const on = `${link.from}->${link.to}`;
          const id = `a-${p}-${layer}-${i}-${end}`;
          if (shared !== "" && random(10) === 0) assumptions[shared]?.on.push(on);
          else {
            assumptions[id] = { statement: "Those who are reached have the means and the wish to act on it", on: [on] };
            shared = id;
            if (random(2) === 0) {
              evidence[`e-${id}`] = {
                on: id,
                stance: random(3) === 0 ? "opposes" : "supports",
                finding: "In the districts visited most of those who were reached had acted within a year",
                source: `s${p % 50}`,
                date: `20${10 + random(12)}`,
                strength: (["weak", "moderate", "strong"] as const)[random(3)] ?? "weak",
              };
            }
          }
        }
      }
    }
    sources[`s${p % 50}`] = { type: "report", title: `Evaluation of programme ${p % 50}` };
  }
  return {
    format: "theory-of-change/1",
    id: `bench-${size}`,
    title: `A theory of ${size} nodes`,
    language: "en",
    asOf: "2024",
    interventions,
    outcomes,
    links,
    assumptions,
    evidence,
    sources,
  };
}

/** A document of `layers` layers of `width` outcomes, each linked to all of the next: `width ** layers` paths. */
export function makeDense(layers: number, width: number): TheoryDocument {
  const outcomes: Record<string, { title: string }> = { end: { title: "End" } };
  const links: { from: string; to: string }[] = [];
  for (let layer = 0; layer < layers; layer += 1) {
    for (let i = 0; i < width; i += 1) {
      outcomes[`n${layer}-${i}`] = { title: `Step ${layer}` };
      if (layer === 0) links.push({ from: "start", to: `n0-${i}` });
      else for (let j = 0; j < width; j += 1) links.push({ from: `n${layer - 1}-${j}`, to: `n${layer}-${i}` });
      if (layer === layers - 1) links.push({ from: `n${layer}-${i}`, to: "end" });
    }
  }
  return {
    format: "theory-of-change/1",
    id: "dense",
    title: "Dense",
    language: "en",
    interventions: { start: { title: "Start" }, aside: { title: "Aside" } },
    outcomes: { ...outcomes, elsewhere: { title: "Elsewhere" } },
    links: [...links, { from: "aside", to: "elsewhere" }],
  };
}

/**
 * Makes a document of `layers` layers of `width` outcomes, each with `fanout` links to the next: about
 * `width * fanout ** layers / width` paths from `start` to `end`, and none to `elsewhere`, which the last layer does not reach.
 */
export function makeLayered(layers: number, width: number, fanout: number, seed = 7): TheoryDocument {
  const random = createRandom(seed);
  const outcomes: Record<string, { title: string }> = { end: { title: "End" }, elsewhere: { title: "Elsewhere" } };
  const links: { from: string; to: string }[] = [{ from: "aside", to: "elsewhere" }];
  for (let layer = 0; layer < layers; layer++) {
    for (let i = 0; i < width; i++) {
      const id = `n${layer}-${i}`;
      outcomes[id] = { title: `Step ${layer}` };
      if (layer === 0) links.push({ from: "start", to: id });
      if (layer === layers - 1) links.push({ from: id, to: "end" });
      else {
        const ends = new Set<number>();
        while (ends.size < fanout) ends.add(random(width));
        for (const end of ends) links.push({ from: id, to: `n${layer + 1}-${end}` });
      }
    }
  }
  return {
    format: "theory-of-change/1",
    id: "layered",
    title: "Layered",
    language: "en",
    interventions: { start: { title: "Start" }, aside: { title: "Aside" } },
    outcomes,
    links,
  };
}
