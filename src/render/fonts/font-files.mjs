import { fileURLToPath } from "node:url";

/** The paths of the font that PNG pictures are drawn in: Arimo 1.341, regular and bold, under the licence in OFL.txt. */
export const fontFiles = ["Arimo-Regular.ttf", "Arimo-Bold.ttf"].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);
