import { domainReport } from "#lib/lookups/suites.ts";
import { failure, INVALID, json, parameter } from "./parts.ts";

const target = domainReport.fields.filter(({ name }) => name === "target").map(parameter);
const change = (operationId: string, summary: string) => ({
  operationId,
  summary,
  description: "For whoever has signed in with a browser; others keep their favourites in the browser itself.",
  tags: ["Favourites"],
  parameters: target,
  responses: { 204: { description: "It is done" }, 403: failure("Nobody has signed in"), 422: failure(INVALID) },
});

/** Domains that an account keeps at hand. */
export const favouritePaths = {
  "/api/v1/favourites": {
    get: {
      operationId: "favourites",
      summary: "Favourite domains of the account",
      tags: ["Favourites"],
      responses: { 200: { description: "None where there is no account", content: json("Favourites") } },
    },
  },
  "/api/v1/favourites/{target}": {
    put: change("add-favourite", "Add a favourite"),
    delete: change("remove-favourite", "Remove a favourite"),
  },
};
