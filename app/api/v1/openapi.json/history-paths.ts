import { domainReport } from "#lib/lookups/suites.ts";
import { failure, INVALID, json, parameter } from "./parts.ts";

const target = domainReport.fields.filter(({ name }) => name === "target").map(parameter);
const run = (name: string, place: "path" | "query", description: string) => ({
  ...{ name, in: place, required: place === "path", description },
  schema: { type: "string" },
});
const NONE = failure("No report of this domain is kept under this id");

/** What was kept of a domain. Nothing is asked. */
export const historyPaths = {
  "/api/v1/history/{target}": {
    get: {
      operationId: "history",
      summary: "Results of a domain report that were kept",
      description:
        "Newest first, fifty at a time, each with what is different from the one before. The same result again is no result of its own.",
      tags: ["History"],
      parameters: [
        ...target,
        run("before", "query", "Older results than this one"),
        run("from", "query", "A result that is to be compared"),
        run("to", "query", "With this one; without it, with the newest"),
      ],
      responses: { 200: { description: "The results", content: json("History") }, 404: NONE, 422: failure(INVALID) },
    },
  },
  "/api/v1/history/{target}/{run}": {
    get: {
      operationId: "kept-report",
      summary: "A report that was kept",
      description: "The newest one with this result.",
      tags: ["History"],
      parameters: [...target, run("run", "path", "Id of the result")],
      responses: { 200: { description: "The report", content: json("SuiteReport") }, 404: NONE, 422: failure(INVALID) },
    },
  },
};
