import type { Field } from "#lib/engine/lookup.ts";

/** Content of a response that is JSON of this schema. */
export const json = (schema: string) => ({ "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } });

/** A response that is the API's error. */
export const failure = (description: string) => ({ description, content: json("Error") });

const retryAfter = { "Retry-After": { description: "Seconds until it is worth asking again", schema: { type: "integer" } } };

/** How a report is refused, whatever is asked. */
export const refusals = {
  401: failure("Nobody is signed in, or the token is wrong"),
  403: failure("The account or token does not allow it, or a page of another site asked"),
  429: {
    ...failure("A limit of this client is reached; `message` names it and says when it frees, as does `RateLimit`"),
    headers: retryAfter,
  },
  503: { ...failure("Mailvane has as much to do as it can, or its store cannot be opened"), headers: retryAfter },
};

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
