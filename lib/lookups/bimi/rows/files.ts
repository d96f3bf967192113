import { dayOf } from "#lib/lookups/bimi/day.ts";
import type { EvidenceFacts, IndicatorFacts } from "#lib/lookups/bimi/facts.ts";
import { svgProblemText } from "#lib/lookups/bimi/problem-texts.ts";
import { type Fetched, haltOf } from "#lib/lookups/fetched/halt.ts";
import { markOf } from "#lib/protocols/bimi/evidence/mark.ts";
import type { BimiUri } from "#lib/protocols/bimi/record.ts";
import type { SvgJudgement } from "#lib/protocols/bimi/svg/judge.ts";
import { kindOf } from "#lib/protocols/bimi/svg/problem.ts";
import type { X509 } from "#lib/protocols/x509/certificate.ts";
import type { Row } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { rowOf, sentence } from "./row.ts";

const MEANINGS = {
  halted: "Not fetched: {cause}.",
  sound: "An SVG of the profile, with the title “{title}”.",
  certificates: "{count} {count|certificate|certificates}.",
  nothing: "No certificate could be read.",
  mark: "{kind}, issued to {organization}: {type}.",
  authority: "Certificate of an authority.",
  dates: "{from} – {to}",
} as const;
const UNNAMED_TYPE = "trademark {trademark}";
/** What the profile allows; no larger picture is put into a report. */
const MOST_PREVIEW = 32 * 1024;

/** The row of a file that the record names, while it is fetched. None where it cannot be asked for. */
export function awaitedFiles(kind: "indicator" | "evidence", uri: BimiUri | null): Row[] {
  return uri && uri.problems.length === 0 ? [rowOf(kind, 0, placeOf(uri.text), "pending")] : [];
}

/** The row of the indicator. Its cell `preview` is a data URI where the picture is harmless; to be shown as a sandboxed image only. */
export function indicatorRow({ fetched, svg }: IndicatorFacts): Row {
  if (!svg) return rowOf("indicator", 0, haltCells(fetched));
  const problem = svg.problems.find((one) => kindOf(one) !== "size");
  return rowOf("indicator", 0, {
    ...placeOf(fetched.url),
    record: `${(svg.octets.length / 1024).toFixed(1)} KB${svg.compressed ? ", gzip" : ""}`,
    state: problem ? "not valid" : "found",
    meaning: problem ? sentence(svgProblemText(problem)) : soundMeaning(svg),
    preview: previewOf(svg),
  });
}

/** The row of the evidence document. */
export function fileRow({ fetched, file, certificates }: EvidenceFacts): Row {
  if (!file) return rowOf("evidence", 0, haltCells(fetched));
  const count = certificates.length;
  const meaning = count > 0 ? fill(MEANINGS.certificates, { count }) : MEANINGS.nothing;
  return rowOf("evidence", 0, { ...placeOf(fetched.url), state: count > 0 ? "found" : "not valid", meaning });
}

/** The certificates of the evidence document, in its order. */
export function certificateRows({ certificates, chain }: EvidenceFacts, now: number): Row[] {
  return certificates.map((certificate, i) => {
    const { subjectText, validFrom, validTo } = certificate;
    return rowOf("certificate", i, {
      name: visible(subjectText).slice(0, 300),
      record: fill(MEANINGS.dates, { from: dayOf(validFrom), to: dayOf(validTo) }),
      state: now < validFrom || now > validTo ? "out of date" : chain?.path.includes(certificate) === false ? "not used" : "in date",
      meaning: i === 0 ? markMeaning(certificate) : MEANINGS.authority,
    });
  });
}

function markMeaning(certificate: X509): string {
  const { kind, type, organization, trademark } = markOf(certificate);
  return fill(MEANINGS.mark, {
    kind: kind ?? "Certificate of no known kind",
    organization: visible(organization ?? "nobody named").slice(0, 100),
    type: visible(type ?? fill(UNNAMED_TYPE, { trademark: trademark ?? "?" })).slice(0, 100),
  });
}

function soundMeaning({ title }: SvgJudgement): string {
  return fill(MEANINGS.sound, { title: visible((title ?? "").trim()).slice(0, 100) });
}

function previewOf({ harmless, octets }: SvgJudgement): string | null {
  if (!harmless || octets.length > MOST_PREVIEW) return null;
  return `data:image/svg+xml;base64,${btoa(Array.from(octets, (octet) => String.fromCharCode(octet)).join(""))}`;
}

function haltCells(fetched: Fetched): Row["cells"] {
  const halt = haltOf(fetched);
  const meaning = fill(MEANINGS.halted, { cause: visible(halt?.cause ?? "") });
  return { ...placeOf(fetched.url), state: halt?.proven === false ? "unknown" : "not fetched", meaning };
}

function placeOf(url: string): { name: string; link: string } {
  return { name: visible(URL.canParse(url) ? new URL(url).hostname : url), link: visible(url) };
}
