import { fail, pass } from "#lib/engine/check.ts";
import { fetchEvidence } from "#lib/lookups/fetched/evidence.ts";
import { haltOf } from "#lib/lookups/fetched/halt.ts";
import { type FILE_DETAILS, judgeStage } from "#lib/lookups/fetched/judge.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { draft } from "#lib/specs/draft.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_INDICATOR, onIndicator, onSvg } from "./applies.ts";
import { bimiCheck } from "./declare.ts";

const KILOBYTE = 1024;
/** Recommended by the draft of the profile, and what Gmail and others take. */
const MOST_OCTETS = 32 * KILOBYTE;

export const indicatorNotFetched = bimiCheck({
  id: "bimi/indicator-not-fetched",
  severity: "error",
  title: "The indicator can be fetched",
  failureTitle: "The indicator cannot be fetched",
  why: "Receivers that cannot fetch the indicator, over HTTPS under a certificate that they trust, show none.",
  fix: "Let the web server answer {url} with status 200, under a certificate of a public authority that bears the name.",
  details: { ...NO_INDICATOR, cause: "The fetch failed: {cause}." },
  references: [draft("bimi", "8.5"), rfc(9110, "15")],
  test: (facts) =>
    onIndicator<keyof typeof FILE_DETAILS | "cause">(facts, ({ fetched }) => {
      const stage = haltOf(fetched)?.stage ?? "answer";
      return judgeStage(fetched, stage, ({ cause }) =>
        fail([fetchEvidence(fetched)], { detail: "cause", params: { url: visible(fetched.url), cause: visible(cause) } }),
      );
    }),
});

export const indicatorType = bimiCheck({
  id: "bimi/indicator-type",
  severity: "warning",
  title: "The indicator is served as image/svg+xml",
  failureTitle: "The indicator is served as {type}",
  why: "Some receivers take no file of another media type.",
  fix: "Let the web server send the header “Content-Type: image/svg+xml” with this file.",
  details: NO_INDICATOR,
  references: [draft("bimi", "5.3.2"), draft("svg-tiny-ps")],
  test: (facts) =>
    onSvg(facts, (_, { fetched }) => {
      const written = fetched.status === "ok" ? (fetched.headers.get("content-type") ?? "") : "";
      const type = written.split(";")[0]?.trim() ?? "";
      const evidence = [{ ...fetchEvidence(fetched), text: visible(`content-type: ${written}`) }];
      if (type.toLowerCase() === "image/svg+xml") return pass({ evidence });
      return fail(evidence, { params: { type: visible(type) || "no media type" } });
    }),
});

export const indicatorTooLarge = bimiCheck({
  id: "bimi/indicator-too-large",
  severity: "warning",
  title: "The indicator has at most 32 KB",
  failureTitle: "The indicator has {size} KB",
  why: "Receivers set limits of their own, and most take no more than 32 KB.",
  fix: "Simplify the drawing, round its numbers, and remove what editors have left in it.",
  details: NO_INDICATOR,
  references: [draft("svg-tiny-ps"), draft("bimi", "8.6")],
  test: (facts) =>
    onSvg(facts, ({ octets }, { fetched }) => {
      const evidence = [{ ...fetchEvidence(fetched), text: fill("{count} octets", { count: octets.length }) }];
      if (octets.length <= MOST_OCTETS) return pass({ evidence });
      return fail(evidence, { params: { size: Math.ceil(octets.length / KILOBYTE) } });
    }),
});
