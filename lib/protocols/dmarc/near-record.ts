import { type NearRecord, nearVersion, type Version } from "#lib/protocols/tag-list/near-version.ts";
import { parseTagList, tagOf } from "#lib/protocols/tag-list/parse.ts";
import { POLICIES } from "./record.ts";
import { isDmarc } from "./version.ts";

const VERSION: Version = { value: "DMARC1", word: "dmarc", isRecord: isDmarc };

/** A text that is meant as a DMARC record, and that receivers ignore; null for every other. */
export function nearRecord(text: string): NearRecord | null {
  return nearVersion(text, VERSION) ?? policyWithoutVersion(text);
}

function policyWithoutVersion(text: string): NearRecord | null {
  if (isDmarc(text)) return null;
  const policy = tagOf(parseTagList(text), "p")?.value.toLowerCase();
  if (!POLICIES.some((one) => one === policy)) return null;
  const repair = { start: 0, end: 0, text: "v=DMARC1; " };
  return { text, problem: { code: "version-missing", start: 0, end: 0, params: {}, repair } };
}
