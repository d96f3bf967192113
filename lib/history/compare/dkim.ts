import { change } from "#lib/history/change-kinds.ts";
import type { Snapshot } from "#lib/history/snapshot.ts";
import type { KeyRecord } from "#lib/protocols/dkim/key-record.ts";
import { parseKeyRecord } from "#lib/protocols/dkim/parse.ts";
import type { Change } from "#lib/report/change.ts";
import { between, shown } from "./between.ts";

/** The key at each selector that was asked for both times. */
export function compareDkim(before: Snapshot, after: Snapshot): Change[] {
  const suffix = `._domainkey.${after.domain}`;
  return Object.keys(after.records)
    .filter((key) => key.startsWith("TXT ") && key.endsWith(suffix))
    .flatMap((key) => {
      const selector = key.slice("TXT ".length, -suffix.length);
      const texts = between(before, after, "TXT", `${selector}${suffix}`);
      if (!texts) return [];
      const seen = shown(texts);
      const was = keyOf(texts.before);
      const is = keyOf(texts.after);
      if (!was && !is) return [];
      if (!is) return [change("dkim/key-removed", "neutral", { selector }, seen)];
      if (!was) return is.material.status === "revoked" ? [] : [change("dkim/key-added", "neutral", { selector }, seen)];
      return ofKeys(selector, was, is, seen);
    });
}

function ofKeys(selector: string, was: KeyRecord, is: KeyRecord, seen: Pick<Change, "before" | "after">): Change[] {
  if (publicKey(was) !== publicKey(is)) {
    if (is.material.status === "revoked") return [change("dkim/key-revoked", "neutral", { selector }, seen)];
    const from = bitsOf(was);
    const to = bitsOf(is);
    if (was.keyType === is.keyType && from !== null && to !== null && to < from)
      return [change("dkim/key-shorter", "worse", { selector, from, to }, seen)];
    return [change("dkim/key-rotated", "neutral", { selector }, seen)];
  }
  const testing = isTesting(is);
  if (isTesting(was) !== testing)
    return [change(testing ? "dkim/testing-started" : "dkim/testing-ended", testing ? "worse" : "better", { selector }, seen)];
  return tagsOf(was) === tagsOf(is) ? [] : [change("dkim/record-changed", "neutral", { selector }, seen)];
}

/** Two records at one selector leave the choice to chance: then nothing is compared. */
function keyOf(texts: readonly string[]): KeyRecord | null {
  const [text] = texts.filter((one) => /(?:^|[;\s])p\s*=/.test(one));
  return text === undefined ? null : parseKeyRecord(text);
}

function publicKey({ tags }: KeyRecord): string {
  return (tags.find(({ name }) => name === "p")?.value ?? "").replace(/\s/g, "");
}

function bitsOf({ material }: KeyRecord): number | null {
  return material.status === "key" ? material.key.bits : null;
}

function isTesting({ flags }: KeyRecord): boolean {
  return flags.some(({ value }) => value === "y");
}

/** The tags that change what the key is for, in one order (RFC 6376 §3.6.1). Notes, and tags that say what holds anyhow, change nothing. */
function tagsOf({ hashes, services, flags, keyType }: KeyRecord): string {
  const list = (items: KeyRecord["flags"] | null) =>
    items
      ?.map(({ value }) => value)
      .sort()
      .join(":") ?? "";
  return [keyType, list(hashes), list(services).replace(/^\*$/, ""), list(flags)].join(";");
}
