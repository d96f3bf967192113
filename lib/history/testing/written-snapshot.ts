import { recordKey, type Snapshot } from "#lib/history/snapshot.ts";

/**
 * A snapshot of a.test from lines: `MX a.test 10 mx.a.test`, `TXT _dmarc.a.test v=DMARC1; p=none`; `none` for proven absence, `?` for no answer;
 * `sts mode: enforce`, `provider mx.a.test Gmail`, `listed 192.0.2.1 bl.test`, `clean 192.0.2.1 bl.test`, `silent 192.0.2.1 bl.test`, `check spf/no-record fail`.
 */
export function writtenSnapshot(text: string): Snapshot {
  const snapshot: Snapshot = {
    format: 1,
    domain: "a.test",
    records: {},
    stsPolicy: null,
    providers: {},
    subjects: [],
    zones: [],
    listed: [],
    unanswered: [],
    checks: {},
  };
  for (const line of text.split("\n").map((one) => one.trim())) {
    const [kind = "", name = ""] = line.split(" ");
    const rest = line.slice(kind.length + name.length + 2);
    if (kind === "") continue;
    else if (kind === "sts") snapshot.stsPolicy = name === "none" ? [] : [...(snapshot.stsPolicy ?? []), `${name} ${rest}`].sort();
    else if (kind === "provider") snapshot.providers[name] = rest;
    else if (kind === "check") snapshot.checks[name] = { status: statusOf(rest), title: name };
    else if (["listed", "clean", "silent"].includes(kind)) {
      if (!snapshot.subjects.includes(name)) snapshot.subjects.push(name);
      for (const zone of rest.split(" ")) if (zone !== "" && !snapshot.zones.includes(zone)) snapshot.zones.push(zone);
      if (kind === "listed") snapshot.listed.push({ subject: name, zone: rest, list: rest });
      if (kind === "silent") snapshot.unanswered.push(`${name} ${rest}`);
    } else {
      const key = recordKey(kind, name);
      snapshot.records[key] = rest === "?" ? null : rest === "none" ? [] : [...(snapshot.records[key] ?? []), rest].sort();
    }
  }
  return snapshot;
}

function statusOf(word: string): Snapshot["checks"][string]["status"] {
  return word === "fail" || word === "warning" || word === "info" || word === "skip" || word === "unknown" ? word : "pass";
}
