import { createRoot } from "react-dom/client";
import { parseTheoryOrThrow } from "theory-of-change";
import document from "../theory.json";
import { TheoryPicture } from "./theory-picture.js";

const theory = parseTheoryOrThrow(document);
createRoot(globalThis.document.querySelector("#app")!).render(<TheoryPicture theory={theory} />);
