import type { Field } from "#lib/engine/lookup.ts";

/** Content of a response that is JSON of this schema. */
export const json = (schema: string) => ({ "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } });

/** A response that is the API's error. */
export const failure = (description: string) => ({ description, content: json("Error") });

export const INVALID = "The question cannot be asked; `issues` names each field and what is wrong with it";

export const fresh = {
  name: "fresh",
  in: "query",
  required: false,
  description: "Ask again instead of answering from the cache",
  schema: { type: "string", enum: ["1"] },
};

/** The target stands in the path, all other fields in the query. */
export function parameter(field: Field) {
  const place = field.name === "target" ? { in: "path", required: true } : { in: "query", required: field.required };
  return {
    name: field.name,
    ...place,
    description: `${field.label}. ${field.help}`,
    schema: { type: "string", ...(field.choices && { enum: field.choices.map(({ value }) => value).filter((value) => value !== "") }) },
    example: field.placeholder,
  };
}
