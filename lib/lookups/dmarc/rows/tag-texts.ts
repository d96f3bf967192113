import type { ActiveTag, DmarcRecord, FailureOption, HistoricTag, PolicyTag } from "#lib/protocols/dmarc/record.ts";
import { fill } from "#lib/report/template.ts";

/** What a tag that is not given counts as; null where there is nothing to show. */
export const DEFAULTS: Record<ActiveTag, string | null> = {
  v: null,
  p: null,
  sp: null,
  np: null,
  psd: "u",
  t: "n",
  adkim: "r",
  aspf: "r",
  fo: "0",
  rua: null,
  ruf: null,
};

export const HISTORIC_MEANINGS: Record<HistoricTag, string> = {
  pct: "Removed in 2026: receivers that follow RFC 9989 ignore it and apply the policy to all mail that fails. Older ones apply it to this percentage.",
  rf: "Removed in 2026: the format of failure reports. There is only one.",
  ri: "Removed in 2026: the seconds between aggregate reports. Receivers send about one a day.",
};
export const UNKNOWN_MEANING = "No tag of DMARC: receivers ignore it.";

const POLICY_TEXTS = {
  p: "Mail of the domain that fails",
  sp: "Mail of existing subdomains that fails",
  np: "Mail of subdomains that do not exist and fails",
} as const;
const ASKED: Record<Exclude<PolicyTag, null>, string> = {
  none: "{mail}: nothing is asked.",
  quarantine: "{mail}: to be treated as suspicious.",
  reject: "{mail}: to be rejected.",
  invalid: "{mail}: the value is no policy. Receivers act as for none where reports are asked for, and otherwise not at all.",
};
const FALLBACK = {
  p: "Not given: receivers act as for none where reports are asked for, and otherwise not at all.",
  sp: "Not given: existing subdomains follow p.",
  np: "Not given: subdomains that do not exist follow sp, or else p.",
} as const;
const PSD = {
  y: "This domain is a public suffix: others register names below it.",
  n: "This domain is the Organizational Domain of all names below it, whatever is above it.",
  u: "Whether this is the Organizational Domain, the walk decides.",
} as const;
const TESTING = {
  y: "Testing: receivers are asked to apply one level less than the policy says.",
  n: "Not testing: the policy is meant as it says.",
} as const;
const ALIGNMENT = {
  adkim: {
    r: "A signature counts when its domain is of the same organization.",
    s: "A signature counts only when its domain is the From domain itself.",
  },
  aspf: {
    r: "SPF counts when the envelope sender's domain is of the same organization.",
    s: "SPF counts only when the envelope sender's domain is the From domain itself.",
  },
} as const;
const OPTIONS: Record<FailureOption, string> = {
  "0": "when SPF and DKIM both fail to give an aligned pass",
  "1": "when SPF or DKIM fails to give an aligned pass",
  d: "when a DKIM signature fails",
  s: "when SPF fails",
};
const TEXTS = {
  v: "The version: this is a DMARC record.",
  fo: "Failure reports are asked for {options}.",
  "fo-unused": "Failure reports would be asked for {options}; without ruf this is ignored.",
  rua: "Aggregate reports go to {count} {count|destination|destinations}.",
  "no-rua": "No aggregate reports are sent.",
  ruf: "Reports on single messages go to {count} {count|destination|destinations}.",
  "no-ruf": "No reports on single messages are sent.",
} as const;

/** What a tag of the record says, in words. */
export function meaningOf(record: DmarcRecord, tag: ActiveTag): string {
  switch (tag) {
    case "v":
      return TEXTS.v;
    case "p":
    case "sp":
    case "np": {
      const value = record[tag];
      return value === null ? FALLBACK[tag] : fill(ASKED[value], { mail: POLICY_TEXTS[tag] });
    }
    case "psd":
      return PSD[record.psd];
    case "t":
      return TESTING[record.t];
    case "adkim":
    case "aspf":
      return ALIGNMENT[tag][record[tag]];
    case "fo":
      return fill(record.ruf.length > 0 ? TEXTS.fo : TEXTS["fo-unused"], {
        options: record.fo.map((option) => OPTIONS[option]).join(", and "),
      });
    case "rua":
    case "ruf": {
      const count = record[tag].filter(({ problems }) => problems.length === 0).length;
      return count > 0 ? fill(TEXTS[tag], { count }) : TEXTS[`no-${tag}`];
    }
  }
}
