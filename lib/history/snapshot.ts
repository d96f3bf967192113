import { z } from "zod";

const statusSchema = z.enum(["pass", "info", "warning", "fail", "unknown", "skip"]);

/** What is kept of a report to be compared: what the DNS said, not what was thought of it. */
export const snapshotSchema = z.object({
  format: z.literal(1),
  domain: z.string(),
  /** By "MX gmail.com": the data of the records as dig prints it, texts joined. Empty: proven that there is none. Null: no answer. */
  records: z.record(z.string(), z.array(z.string()).nullable()),
  /** The lines of the MTA-STS policy file; empty where there is none, null where that could not be found out. */
  stsPolicy: z.array(z.string()).nullable(),
  /** Providers whose hosts take the mail, by host: their addresses are their affair. */
  providers: z.record(z.string(), z.string()),
  /** Addresses and names that blacklists were asked about. */
  subjects: z.array(z.string()),
  /** Lists that were asked about any of them. */
  zones: z.array(z.string()).default([]),
  listed: z.array(z.object({ subject: z.string(), zone: z.string(), list: z.string() })),
  /** "192.0.2.1 zone" of lists that gave no answer that counts. */
  unanswered: z.array(z.string()),
  checks: z.record(z.string(), z.object({ status: statusSchema, title: z.string() })),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

export function recordKey(type: string, name: string): string {
  return `${type} ${name.toLowerCase()}`;
}

/** The records of this name and type; null where nobody answered, and where they were not asked for. */
export function recordsAt({ records }: Pick<Snapshot, "records">, type: string, name: string): readonly string[] | null {
  return wasAsked({ records }, type, name) ? (records[recordKey(type, name)] ?? null) : null;
}

/** Whether this was asked for, with or without an answer. */
export function wasAsked({ records }: Pick<Snapshot, "records">, type: string, name: string): boolean {
  return Object.hasOwn(records, recordKey(type, name));
}

/** Whether a list said of this subject that it is listed, or that it is not. */
export function hasAnswer({ subjects, zones, unanswered }: Snapshot, { subject, zone }: { subject: string; zone: string }): boolean {
  return subjects.includes(subject) && zones.includes(zone) && !unanswered.includes(`${subject} ${zone}`);
}

/**
 * The later snapshot, with what the earlier one knew in the place of what could not be found out, or was not come to, this time: nothing is
 * forgotten over a time-out.
 */
export function carriedOver(earlier: Snapshot, later: Snapshot): Snapshot {
  const known = Object.entries(earlier.records).filter(([, found]) => found !== null);
  const records = Object.entries(later.records).map(([key, found]) => [key, found ?? earlier.records[key] ?? null] as const);
  const checks = Object.entries(later.checks).map(([id, check]) => {
    const before = earlier.checks[id];
    return [id, check.status === "unknown" && before ? before : check] as const;
  });
  return {
    ...later,
    records: Object.fromEntries([...known, ...records]),
    stsPolicy: later.stsPolicy ?? earlier.stsPolicy,
    providers: { ...earlier.providers, ...later.providers },
    subjects: union(earlier.subjects, later.subjects),
    zones: union(earlier.zones, later.zones),
    listed: [...later.listed, ...earlier.listed.filter((entry) => !hasAnswer(later, entry))],
    unanswered: union(unansweredBeside(earlier, later), unansweredBeside(later, earlier)),
    checks: { ...earlier.checks, ...Object.fromEntries(checks) },
  };
}

/** Of what the one could not find out, what the other does not know either. */
function unansweredBeside(one: Snapshot, other: Snapshot): string[] {
  return one.unanswered.filter((pair) => {
    const [subject = "", zone = ""] = pair.split(" ");
    return !hasAnswer(other, { subject, zone });
  });
}

function union(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])];
}
