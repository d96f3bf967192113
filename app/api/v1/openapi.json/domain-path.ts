import { domainReport } from "#lib/lookups/suites.ts";
import { NDJSON } from "#lib/report/ndjson.ts";
import { failure, fresh, INVALID, json, parameter, refusals } from "./parts.ts";

/** The domain report: by GET what only asks the DNS, by POST all of it. */
export const domainPath = {
  [`/api/v1/${domainReport.id}/{target}`]: {
    get: operation("passive", "Only the lookups that ask the DNS and nothing else; `leftOut` names the others."),
    post: operation("all", "All lookups, those too that connect to the servers of whoever is checked."),
  },
};

function operation(which: string, description: string) {
  const content = { ...json("SuiteReport"), [NDJSON]: { schema: { $ref: "#/components/schemas/SuiteEvent" } } };
  return {
    operationId: `${domainReport.id}-${which}`,
    summary: domainReport.title,
    description: `${domainReport.summary} ${description}`,
    tags: ["Whole reports"],
    parameters: [...domainReport.fields.map(parameter), fresh],
    responses: {
      200: { description: "The report; with `Accept: application/x-ndjson` its events, one a line", content },
      ...refusals,
      422: failure(INVALID),
    },
  };
}
