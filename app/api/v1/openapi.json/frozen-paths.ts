import { failure, INVALID, json } from "./parts.ts";

const token = { name: "token", in: "path", required: true, schema: { type: "string" } };
const NONE = "There is none: unknown, expired, revoked and malformed are told alike";

/** Frozen reports. To read one takes its token and nothing else. */
export const frozenPaths = {
  "/api/v1/frozen": {
    get: {
      operationId: "frozen-list",
      summary: "Frozen reports that can still be read",
      description: "One’s own; those of everybody for whoever may freeze. Their tokens are kept nowhere.",
      tags: ["Frozen reports"],
      responses: { 200: { description: "Newest first", content: json("FrozenList") } },
    },
    post: {
      operationId: "freeze",
      summary: "Freeze a kept report",
      description: "Keeps the newest report of a run, with its evidence, at an address of its own.",
      tags: ["Frozen reports"],
      requestBody: { required: true, content: json("FreezeRequest") },
      responses: {
        200: { description: "Where it is", content: json("FrozenMade") },
        404: failure("No report of this domain is kept under this id"),
        422: failure(INVALID),
      },
    },
  },
  "/api/v1/frozen/{token}": {
    get: {
      operationId: "frozen",
      summary: "A frozen report",
      description: "Needs no account. With `Accept: text/csv` its findings, with `text/markdown` the whole for a ticket.",
      tags: ["Frozen reports"],
      security: [],
      parameters: [token],
      responses: {
        200: {
          description: "The report, and what the rules of today say of the same evidence",
          content: { ...json("Frozen"), "text/csv": { schema: { type: "string" } }, "text/markdown": { schema: { type: "string" } } },
        },
        404: failure(NONE),
      },
    },
    delete: {
      operationId: "revoke",
      summary: "Revoke a frozen report",
      description: "By whoever froze it, or may freeze. In the place of the token its id from the list is taken too.",
      tags: ["Frozen reports"],
      parameters: [token],
      responses: { 204: { description: "It is gone for good" }, 404: failure(NONE) },
    },
  },
};
