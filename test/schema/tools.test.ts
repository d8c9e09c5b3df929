import { readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import Fastify from "fastify";
import { describe, expect, it, test } from "vitest";
import * as z from "zod";
import * as schemas from "../../src/entries/schema.js";
import { parseTheory } from "../../src/theory/parse.js";
import { fullDocument } from "../support/full-document.js";

type Json = { [key: string]: unknown };
const read = () =>
  JSON.parse(readFileSync(new URL("../../src/schema/generated/theory.schema.json", import.meta.url), "utf8"));

const wrong: readonly (readonly [string, unknown])[] = [
  ["a key that the format does not have", { ...fullDocument, titel: "T" }],
  ["no title", { ...fullDocument, title: undefined }],
  ["a text in no language", { ...fullDocument, title: {} }],
  ["a level that does not exist", { ...fullDocument, outcomes: { a: { title: "A", level: "high" } } }],
  [
    "a part of an assumption without a statement",
    { ...fullDocument, assumptions: { a: { statement: "A", parts: { b: {} } } } },
  ],
  ["an id that cannot be one", { ...fullDocument, outcomes: { "a b": { title: "A" } } }],
];
const json = (value: unknown) => JSON.parse(JSON.stringify(value));

describe("the JSON Schema works unchanged", () => {
  it("with Ajv 2020 in strict mode", () => {
    const validate = new Ajv2020({ strict: true, allErrors: true, validateFormats: false }).compile(read());
    expect(validate(json(fullDocument)), JSON.stringify(validate.errors)).toBe(true);
    for (const [name, data] of wrong) expect(validate(json(data)), name).toBe(false);
  });

  it("in components.schemas of an OpenAPI 3.1 document", async () => {
    const document = {
      openapi: "3.1.0",
      info: { title: "Theories", version: "1" },
      paths: {
        "/theories": {
          post: {
            requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Theory" } } } },
            responses: { 204: { description: "Kept." } },
          },
        },
      },
      components: { schemas: { Theory: read() } },
    };
    const { valid, errors } = await new Validator().validate(document);
    expect(valid, JSON.stringify(errors)).toBe(true);
  });

  it("with Fastify, as the schema of a body", async () => {
    const app = Fastify({ logger: false });
    app.setValidatorCompiler(({ schema }) =>
      new Ajv2020({ strict: true, validateFormats: false }).compile(schema as object),
    );
    app.post("/theories", { schema: { body: read() } }, async (request) => ({ id: (request.body as Json)["id"] }));
    const send = async (payload: object) =>
      (await app.inject({ method: "POST", url: "/theories", payload })).statusCode;
    expect(await send(json(fullDocument))).toBe(200);
    for (const [name, data] of wrong) expect(await send(json(data)), name).toBe(400);
    await app.close();
  });

  it("through z.fromJSONSchema", () => {
    const schema = z.fromJSONSchema(read());
    expect(schema.safeParse(json(fullDocument)).error?.issues ?? []).toEqual([]);
    for (const [name, data] of wrong) expect(schema.safeParse(json(data)).success, name).toBe(false);
  });

  it("and has a description on each property", () => {
    const bare: string[] = [];
    const look = (value: unknown, at: string): void => {
      if (typeof value !== "object" || value === null) return;
      for (const [key, held] of Object.entries(value)) {
        if (key === "properties") {
          for (const [name, property] of Object.entries(held as Json)) {
            if (typeof (property as Json)["description"] !== "string") bare.push(`${at}.${name}`);
          }
        }
        look(held, `${at}.${key}`);
      }
    };
    look(read(), "");
    expect(bare).toEqual([]);
  });
});

test.each(["", "u"])("the published pattern of ids accepts every id, with the flags %j", (flags) => {
  const published = new RegExp(read().$defs.Id.pattern, flags);
  const letter = fc.constantFrom(..."aZé9λЖ漢٣ß²");
  const id = fc.tuple(letter, fc.string({ unit: fc.oneof(letter, fc.constantFrom(..."._-")), maxLength: 119 }));
  fc.assert(
    fc.property(id, ([first, rest]) => {
      fc.pre(schemas.idSchema.safeParse(`${first}${rest}`).success);
      expect(published.test(`${first}${rest}`)).toBe(true);
    }),
  );
  for (const text of ["a b", "-a", "a->b", "", "a/b", "x".repeat(121)]) expect(published.test(text), text).toBe(false);
});

describe("the zod schemas", () => {
  const all = Object.entries<unknown>(schemas).flatMap(([name, value]) =>
    value instanceof z.ZodType ? [[name, value] as const] : [],
  );

  it("are exported for the document and each of its parts", () => {
    expect(all.map(([name]) => name)).toMatchInlineSnapshot(`
      [
        "assumptionSchema",
        "searchSchema",
        "testPlanSchema",
        "evidenceSchema",
        "processTracingSchema",
        "ratingSchema",
        "scopeSchema",
        "withdrawalSchema",
        "actorSchema",
        "indicatorSchema",
        "measurementSchema",
        "placeSchema",
        "principleSchema",
        "strandSchema",
        "linkSchema",
        "reviewEntrySchema",
        "rewordingSchema",
        "waiverSchema",
        "factorSchema",
        "interventionSchema",
        "outcomeSchema",
        "sourceDateSchema",
        "sourceNameSchema",
        "sourceSchema",
        "theorySchema",
        "claimSchema",
        "dateSchema",
        "durationSchema",
        "idSchema",
        "languageSchema",
        "targetSchema",
        "textSchema",
      ]
    `);
  });

  it.each(all)("%s follows Standard Schema and has a JSON Schema with descriptions", async (_, schema) => {
    expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "zod" });
    expect(await schema["~standard"].validate(Symbol.iterator)).toHaveProperty("issues");
    expect(z.toJSONSchema(schema)).toHaveProperty("description", schema.description);
  });

  it("compose with those of a program", () => {
    const submission = z.object({
      from: z.email(),
      theory: schemas.theorySchema,
      more: z.array(schemas.linkSchema).optional(),
    });
    expect(submission.safeParse({ from: "a@example.org", theory: fullDocument }).success).toBe(true);
    const { error } = submission.safeParse({ from: "a@example.org", theory: { ...fullDocument, id: 7 } });
    expect(error?.issues.map(({ path }) => path.join("."))).toEqual(["theory.id"]);
    expect(schemas.evidenceSchema.extend({ dossier: z.string() }).keyof().options).toContain("dossier");
  });

  it("leave what they read as it is", () => {
    expect(schemas.theorySchema.parse(fullDocument)).toEqual(fullDocument);
  });
});

test("what the schemas accept and holds together is a theory", () => {
  expect(parseTheory(schemas.theorySchema.parse(fullDocument)).ok).toBe(true);
});
