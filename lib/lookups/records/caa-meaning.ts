import { fill } from "#lib/report/template.ts";

const MEANINGS = {
  issue: "{authority} may issue certificates",
  issuewild: "{authority} may issue wildcard certificates",
  issuemail: "{authority} may issue certificates for e-mail",
  issuevmc: "{authority} may issue mark certificates",
  "issue-nobody": "Nobody may issue certificates",
  "issuewild-nobody": "Nobody may issue wildcard certificates",
  "issuemail-nobody": "Nobody may issue certificates for e-mail",
  "issuevmc-nobody": "Nobody may issue mark certificates",
  iodef: "Refused requests are reported here",
} as const;

/** What a CAA record means, where its tag is known. In: the tag and the value as shown. RFC 8659 §4.2, RFC 9495. */
export function caaMeaning(tag: string, value: string): string | null {
  const lower = tag.toLowerCase();
  const authority = value.split(";")[0]?.trim() ?? "";
  const key = lower !== "iodef" && authority === "" ? `${lower}-nobody` : lower;
  return isKnown(key) ? fill(MEANINGS[key], { authority }) : null;
}

function isKnown(key: string): key is keyof typeof MEANINGS {
  return Object.hasOwn(MEANINGS, key);
}
