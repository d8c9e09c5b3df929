import { parseTheoryOrThrow, reviewTheory } from "theory-of-change";
import { renderSvg } from "theory-of-change/render/pictures.js";

const answer = await fetch("./theory.json");
const theory = parseTheoryOrThrow(await answer.json());

// Every text in the picture is escaped, and there is no script in it.
document.querySelector("#picture").innerHTML = renderSvg(theory);
for (const { statement, verdict } of reviewTheory(theory).assumptions) {
  if (verdict !== "untested") continue;
  const item = document.createElement("li");
  // A text is one in the language of the theory, or one in several.
  item.textContent = typeof statement === "string" ? statement : statement[theory.language];
  document.querySelector("#untested").append(item);
}
