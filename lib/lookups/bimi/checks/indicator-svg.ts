import { fail, pass, skip } from "#lib/engine/check.ts";
import { svgProblemText } from "#lib/lookups/bimi/problem-texts.ts";
import { fetchEvidence, lineEvidence } from "#lib/lookups/fetched/evidence.ts";
import type { Fetched } from "#lib/lookups/fetched/halt.ts";
import type { SvgJudgement } from "#lib/protocols/bimi/svg/judge.ts";
import { kindOf, type SvgProblem, type SvgProblemKind } from "#lib/protocols/bimi/svg/problem.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { draft } from "#lib/specs/draft.ts";
import { NO_INDICATOR, onSvg } from "./applies.ts";
import { bimiCheck } from "./declare.ts";

const DETAILS = { ...NO_INDICATOR, "not-svg": "The file is no SVG document; another check says so." } as const;
/** Pieces of evidence that one finding shows. */
const MOST_SHOWN = 10;

export const indicatorNotSvg = bimiCheck({
  id: "bimi/indicator-not-svg",
  severity: "error",
  title: "The indicator is an SVG document",
  failureTitle: "The indicator cannot be read as an SVG document",
  why: "Receivers take SVG and nothing else, and well-formed: one mistake, and no indicator is shown. A document type is refused, as it may define entities that fill all memory.",
  fix: "Export the drawing as SVG Tiny PS, without a document type, in UTF-8.",
  details: DETAILS,
  references: [draft("bimi", "5.3.2"), draft("svg-tiny-ps")],
  test: (facts) => onSvg(facts, (svg, { fetched }) => judgeKind(svg, fetched, "form")),
});

export const indicatorActive = bimiCheck({
  id: "bimi/indicator-active",
  severity: "error",
  title: "Nothing in the indicator acts, moves or leads elsewhere",
  failureTitle: "{count} {count|part|parts} of the indicator {count|acts, moves or leads|act, move or lead} elsewhere",
  why: "The profile is a still picture that is complete in itself: no scripts, no animation, no links, no other files, no pixel images. Receivers refuse anything else, as it could harm or track readers.",
  fix: "Remove the marked {count|part|parts}. Pixel images must be drawn as paths.",
  details: DETAILS,
  references: [draft("svg-tiny-ps"), draft("bimi", "8.6")],
  test: (facts) => onSvg(facts, (svg, { fetched }) => judgeKind(svg, fetched, "active")),
});

export const indicatorProfile = bimiCheck({
  id: "bimi/indicator-profile",
  severity: "error",
  title: "The indicator keeps the profile SVG Tiny PS",
  failureTitle: "{count} {count|part|parts} of the indicator {count|does|do} not keep the profile SVG Tiny PS",
  why: "The root says version 1.2 and baseProfile tiny-ps, has a title, and no position; style sheets, masks, clips and filters are not part of the profile. Receivers may show no indicator that breaks it.",
  fix: "Correct the marked {count|part|parts}. The BIMI Group offers converters from SVG.",
  details: DETAILS,
  references: [draft("svg-tiny-ps")],
  test: (facts) => onSvg(facts, (svg, { fetched }) => judgeKind(svg, fetched, "profile")),
});

export const indicatorShape = bimiCheck({
  id: "bimi/indicator-shape",
  severity: "warning",
  title: "The indicator is square",
  failureTitle: "The indicator is not square",
  why: "Receivers show indicators in a square or a circle. Any other shape is cut off or distorted.",
  fix: "Give the root a square viewBox, such as “0 0 512 512”, and centre the drawing in it.",
  details: DETAILS,
  references: [draft("svg-tiny-ps")],
  test: (facts) => onSvg(facts, (svg, { fetched }) => judgeKind(svg, fetched, "shape")),
});

export const indicatorSize = bimiCheck({
  id: "bimi/indicator-size",
  severity: "notice",
  title: "Gmail can tell the size of the indicator",
  failureTitle: "Gmail may not show the indicator in its right size",
  why: "Gmail asks that width and height, where they are given, be absolute and at least 96 pixels, and that blanks part the numbers of the viewBox.",
  fix: "Give width and height in pixels, at least 96, or leave both out; write the viewBox as “0 0 512 512”.",
  details: DETAILS,
  references: [draft("svg-tiny-ps")],
  test: (facts) => onSvg(facts, (svg, { fetched }) => judgeKind(svg, fetched, "size")),
});

/** Of a file that is no SVG document nothing more is said than that. */
function judgeKind({ problems }: SvgJudgement, fetched: Fetched, kind: SvgProblemKind) {
  const broken = problems.filter((problem) => kindOf(problem) === kind);
  if (broken.length === 0 && problems.some((problem) => kindOf(problem) === "form")) return skip("not-svg" as const);
  if (broken.length === 0) return pass({ evidence: [fetchEvidence(fetched)] });
  const evidence = broken.slice(0, MOST_SHOWN).map((problem) => problemEvidence(fetched, problem));
  return fail(evidence, { params: { count: broken.length } });
}

function problemEvidence(fetched: Fetched, problem: SvgProblem): Evidence {
  const { line, column } = problem;
  const place = line === null ? "" : fill("line {line}, character {column}", { line, column: column ?? 0 });
  return lineEvidence(fetched, place, svgProblemText(problem));
}
