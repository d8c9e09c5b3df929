import { requireObject, requireOptions } from "../../limits/require-argument.js";
import type { Indicator, Link, Measurement, Outcome, Text, TheoryDocument } from "../../schema/generated/types.js";
import { quote } from "../../schema/quote.js";
import { endOf, startOf } from "../../theory/dates.js";
import { requireDocument } from "../../theory/require-theory.js";
import { Account } from "../account-losses.js";
import type { Conversion } from "../conversion.js";
import { CONTEXT } from "./context.js";

/** What the standard asks for that a theory does not say. */
export interface CidsWriteOptions {
  /** Whose outcomes these are, as an address and a name. */
  readonly organization: { readonly id: string; readonly name: string };
  /** What the addresses of elements begin with; that of the organisation and `#` when absent. */
  readonly base?: string | undefined;
}

/**
 * Writes a theory in the Common Impact Data Standard (3.2), as JSON-LD: its outcomes, indicators and values, and what
 * produces what. Its own words are in the file, so it can be read without a network.
 *
 * Has what the shapes of the standard's basic tier ask for. The standard has no word for assumptions and none for the
 * evidence of links, for outside causes and for harms; each is a loss, as is the text of a link. Texts stand in the
 * language of the theory.
 *
 * @throws {RangeError} when the id of the organisation or the base is no address
 * @example
 * const organization = { id: "https://example.org/water-trust", name: "Water Trust" };
 * const { output } = writeCids(handwashing, { organization });
 * const washing = JSON.parse(output)["@graph"].find((item) => item["@id"].endsWith("#washing"));
 * washing.canProduce // => ["https://example.org/water-trust#less-diarrhoea"]
 */
export function writeCids(theory: TheoryDocument, options: CidsWriteOptions): Conversion<string> {
  requireDocument(theory);
  requireOptions(options, '{ organization: { id: "https://example.org/", name: "Example" } }');
  requireObject(options.organization, "options with an organization that has an id and a name", ["id", "name"]);
  for (const address of [options.organization.id, options.base ?? options.organization.id])
    if (!ADDRESS.test(address))
      throw new RangeError(`${quote(address)} is no address; expected one such as https://example.org/us.`);
  const account = new Account();
  const graph = new Writer(theory, options, account).write();
  const losses = account.close(theory, "no-place", "the standard has no place for it.");
  return { output: `${JSON.stringify({ "@context": CONTEXT, "@graph": graph }, null, 2)}\n`, losses };
}

const ADDRESS = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`\p{Cc}\p{Cs}]+$/iu;

type Path = readonly (string | number)[];
interface Item {
  readonly [key: string]: string | readonly string[] | Item | undefined;
}

class Writer {
  readonly #theory: TheoryDocument;
  readonly #account: Account;
  readonly #organization: CidsWriteOptions["organization"];
  readonly #base: string;
  readonly #themes = new Map<string, Item>();
  /** The links that raise what they lead to, by the element they come from. */
  readonly #raising = new Map<string, Link[]>();
  /** The outcomes that an indicator measures, by its id. */
  readonly #measured = new Map<string, [id: string, outcome: Outcome][]>();

  constructor(theory: TheoryDocument, { organization, base }: CidsWriteOptions, account: Account) {
    this.#theory = theory;
    this.#account = account;
    this.#organization = organization;
    this.#base = base ?? `${organization.id}#`;
    for (const link of theory.links ?? []) {
      if (link.sign === "-") continue;
      const known = this.#raising.get(link.from);
      if (known === undefined) this.#raising.set(link.from, [link]);
      else known.push(link);
    }
    for (const entry of Object.entries(theory.outcomes ?? {})) {
      for (const indicator of new Set(entry[1].indicators)) {
        const known = this.#measured.get(indicator);
        if (known === undefined) this.#measured.set(indicator, [entry]);
        else known.push(entry);
      }
    }
  }

  write(): Item[] {
    const theory = this.#theory;
    const { id, name } = this.#organization;
    this.#account.carry("id");
    const model: Item = {
      "@id": this.#address(`theories/${theory.id}`),
      "@type": "cids:ImpactModel",
      hasName: this.#text(theory.title, ["title"]),
      hasDescription: this.#text(theory.description, ["description"]),
      forOrganization: id,
    };
    const activities = Object.entries(theory.interventions ?? {}).map(([key, node]) =>
      this.#node("Activity", key, node, ["interventions", key]),
    );
    const outcomes = Object.entries(theory.outcomes ?? {}).map(([key, node]) => this.#outcome(key, node));
    const indicators = Object.entries(theory.indicators ?? {}).flatMap(([key, one]) => this.#indicator(key, one));
    const organization: Item = { "@id": id, "@type": "cids:Organization", hasLegalName: name };
    return [organization, model, ...activities, ...outcomes, ...indicators, ...this.#themes.values()];
  }

  #node(type: string, id: string, { title, description }: { title: Text; description?: Text }, at: Path): Item {
    this.#account.carry(...at, "id");
    return {
      "@id": this.#address(id),
      "@type": `cids:${type}`,
      hasName: this.#text(title, [...at, "title"]),
      hasDescription: this.#text(description, [...at, "description"]),
      canProduce: this.#listProduced(id),
      "oep:partOf": { "@id": this.#address(`theories/${this.#theory.id}`) },
    };
  }

  #outcome(id: string, outcome: NonNullable<TheoryDocument["outcomes"]>[string]): Item {
    const at = ["outcomes", id];
    for (const [i] of (outcome.indicators ?? []).entries()) this.#account.carry(...at, "indicators", i);
    for (const [i] of (outcome.sdg ?? []).entries()) this.#account.carry(...at, "sdg", i);
    return {
      ...this.#node("Outcome", id, outcome, at),
      forOrganization: this.#organization.id,
      hasIndicator: outcome.indicators?.map((indicator) => this.#address(`indicators/${indicator}`)),
      forTheme: outcome.sdg?.map((goal) => this.#theme(goal)),
    };
  }

  /** What a node raises. Of links, the standard knows their ends only; what lowers would be told as its opposite. */
  #listProduced(id: string): string[] | undefined {
    const raised = this.#raising.get(id) ?? [];
    for (const { to, sign } of raised) {
      const at = ["links", `${id}->${to}`];
      this.#account.carry(...at, "from");
      this.#account.carry(...at, "to");
      if (sign !== undefined) this.#account.carry(...at, "sign");
    }
    return raised.length === 0 ? undefined : raised.map(({ to }) => this.#address(to));
  }

  #theme(goal: string): string {
    const id = `https://metadata.un.org/sdg/${goal}`;
    this.#themes.set(id, { "@id": id, "@type": "cids:Theme", hasName: `SDG ${goal}` });
    return id;
  }

  #indicator(id: string, indicator: Indicator): Item[] {
    const at = ["indicators", id];
    const { unit = "unspecified", actuals = [] } = indicator;
    if (indicator.unit === undefined)
      this.#account.tell("made-unit", "guessed", "the standard asks for a unit, and none is known.", [...at, "unit"]);
    else this.#account.carry(...at, "unit");
    this.#account.carry(...at, "id");
    const name = this.#text(indicator.title, [...at, "title"]) ?? id;
    const outcomes = this.#measured.get(id) ?? [];
    const item: Item = {
      "@id": this.#address(`indicators/${id}`),
      "@type": "cids:Indicator",
      hasName: name,
      hasDescription: this.#text(indicator.description, [...at, "description"]),
      unitDescription: unit,
      forOrganization: this.#organization.id,
      forOutcome: outcomes.length === 0 ? undefined : outcomes.map(([outcome]) => this.#address(outcome)),
    };
    const reports = actuals.flatMap((actual, i) => this.#report(id, name, actual, [...at, "actuals", i]));
    return [item, ...reports];
  }

  /** A value with its date. The standard has no report without either, and none in words. */
  #report(id: string, name: string, { value, date, note }: Measurement, at: Path): Item[] {
    if (value === undefined || date === undefined) return [];
    this.#account.carry(...at, "value");
    this.#account.carry(...at, "date");
    const address = this.#address(`indicators/${id}/${at.at(-1)}`);
    return [
      {
        "@id": address,
        "@type": "cids:IndicatorReport",
        hasName: `${name}, ${date}`,
        hasComment: this.#text(note, [...at, "note"]),
        forOrganization: this.#organization.id,
        forIndicator: this.#address(`indicators/${id}`),
        startedAtTime: `${startOf(date)}T00:00:00Z`,
        endedAtTime: `${endOf(date)}T23:59:59Z`,
        value: { "@id": `${address}/value`, "@type": "i72:Measure", hasNumericalValue: String(value) },
      },
    ];
  }

  /** The address of an element; those of nodes are their ids, others have a name before them that no id has. */
  #address(name: string): string {
    return this.#base + name.split("/").map(encodeURIComponent).join("/");
  }

  #text(text: Text | undefined, at: Path): string | undefined {
    if (text === undefined) return undefined;
    const { language } = this.#theory;
    const chosen = typeof text === "string" || Object.hasOwn(text, language) ? language : Object.keys(text)[0];
    this.#account.carry(...at, ...(typeof text === "string" ? [] : [chosen as string]));
    return typeof text === "string" ? text : text[chosen as string];
  }
}
