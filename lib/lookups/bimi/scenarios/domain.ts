import type { Fault, Scenario } from "#lib/engine/scenario.ts";
import type { HttpsFile, HttpsServerDeclaration, MarkDeclaration } from "#lib/engine/scenario-servers.ts";
import { txtLine } from "#lib/lookups/txt-records/txt-line.ts";

/** Checks that a domain passes whose indicator is shown everywhere. */
export const GOOD: readonly string[] = [
  "no-record",
  "version-invalid",
  "multiple-records",
  "syntax",
  "declined",
  "dmarc-not-enforced",
  "dmarc-weakened",
  "indicator-missing",
  "indicator-not-fetched",
  "indicator-type",
  "indicator-too-large",
  "indicator-not-svg",
  "indicator-active",
  "indicator-profile",
  "indicator-shape",
  "indicator-size",
  "no-evidence",
  "evidence-not-fetched",
  "evidence-unreadable",
  "evidence-untrusted",
  "evidence-disordered",
  "evidence-expired",
  "evidence-expires-soon",
  "mark-purpose",
  "mark-name",
  "mark-logo",
  "mark-timestamps",
  "unanswered-question",
].map((noun) => `bimi/${noun}`);

export const GOOD_SVG = `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny-ps" viewBox="0 0 96 96">
<title>Example Brand</title>
<rect width="96" height="96" fill="#134e4a"/>
<path d="M24 72 48 20 72 72Z" fill="#f0fdfa"/>
</svg>
`;
export const GOOD_RECORD = "v=BIMI1; l=https://www.{name}/indicator.svg; a=https://www.{name}/mark.pem;";
/** The web server of all domains that do not declare their own. */
const WEB = ["198.51.100.136", "2001:db8:5a::136"];

interface Domain {
  /** TXT records at `default._bimi`; default: a good one. */
  texts?: readonly string[];
  /** Default: an enforced policy. Null: none. */
  dmarc?: string | null;
  /** The indicator; in the certificate it stands as it is here. Default: a good one. */
  svg?: string;
  /** Of the indicator, in place of code, headers and body. */
  indicator?: HttpsFile;
  /** Beside what a good certificate has. */
  mark?: Partial<MarkDeclaration>;
  /** In place of the evidence document. */
  evidence?: HttpsFile;
  server?: Partial<HttpsServerDeclaration>;
  /** Other files of the server, by path. */
  files?: Readonly<Record<string, HttpsFile>>;
  selector?: string;
  /** Master-file lines. */
  more?: readonly string[];
  faults?: Readonly<Record<string, Fault>>;
  expect: Scenario["expect"];
}

/** A domain of its own below bimi.test; `{name}` stands for it in every text. */
export function domain(id: string, title: string, declared: Domain): Scenario {
  const name = `${id}.bimi.test`;
  const filled = (text: string) => text.replaceAll("{name}", name);
  const {
    texts = [GOOD_RECORD],
    dmarc = "v=DMARC1; p=reject",
    svg = GOOD_SVG,
    server = {},
    selector,
    more = [],
    faults = {},
    expect,
  } = declared;
  const host = `www.${name}`;
  const addresses = server.addresses ?? WEB;
  const lines = [
    ...texts.map((text) => txtLine(`${selector ?? "default"}._bimi.${name}`, filled(text))),
    ...(dmarc === null ? [] : [txtLine(`_dmarc.${name}`, dmarc)]),
    ...addresses.map((address) => `${host}. 3600 IN ${address.includes(":") ? "AAAA" : "A"} ${address}`),
    ...more.map(filled),
  ];
  const mark: MarkDeclaration = { svg, names: [name], ...declared.mark };
  return {
    id,
    title,
    input: { target: name, ...(selector && { selector }) },
    zones: [name],
    records: lines.join("\n"),
    faults: Object.fromEntries(Object.entries(faults).map(([question, fault]) => [filled(question), fault])),
    https: [
      {
        host,
        ...server,
        addresses,
        files: {
          "/indicator.svg": { headers: { "content-type": "image/svg+xml" }, body: svg, ...declared.indicator },
          "/mark.pem": { headers: { "content-type": "application/x-pem-file" }, body: { mark }, ...declared.evidence },
          ...declared.files,
        },
      },
    ],
    expect,
  };
}

/** What a good domain passes, but for these. */
export function goodBut(...nouns: readonly string[]): readonly string[] {
  return GOOD.filter((id) => !nouns.some((noun) => id === `bimi/${noun}`));
}

/** Expected findings, by the nouns of their checks. */
export function findings(outcome: "fail" | "unknown", ...nouns: readonly string[]): Record<string, "fail" | "unknown"> {
  return Object.fromEntries(nouns.map((noun) => [`bimi/${noun}`, outcome]));
}
