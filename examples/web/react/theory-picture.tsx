import { useMemo, useState } from "react";
import { reviewTheory, type Text, type Theory, type Verdict, VOCABULARY } from "theory-of-change";
import { renderSvg } from "theory-of-change/render/pictures";

/** A theory as a picture, and its assumptions with the verdict that is chosen; at first those that nobody tested. */
export function TheoryPicture({ theory }: { theory: Theory }) {
  const [verdict, setVerdict] = useState<Verdict>("untested");
  const svg = useMemo(() => renderSvg(theory), [theory]);
  const { assumptions } = useMemo(() => reviewTheory(theory), [theory]);
  const read = (text: Text) => (typeof text === "string" ? text : (text[theory.language] ?? ""));
  return (
    <>
      <h1>{read(theory.title)}</h1>
      <div style={{ overflow: "auto" }} dangerouslySetInnerHTML={{ __html: svg }} />
      <label>
        Assumptions that are{" "}
        <select value={verdict} onChange={(event) => setVerdict(event.target.value as Verdict)}>
          {VOCABULARY.verdicts.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      <ul>
        {assumptions
          .filter((each) => each.verdict === verdict)
          .map(({ id, statement }) => (
            <li key={id}>{read(statement)}</li>
          ))}
      </ul>
    </>
  );
}
