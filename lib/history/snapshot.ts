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
  listed: z.array(z.object({ subject: z.string(), zone: z.string(), list: z.string() })),
  /** "192.0.2.1 zone" of lists that did not answer. */
  unanswered: z.array(z.string()),
  checks: z.record(z.string(), z.object({ status: statusSchema, title: z.string() })),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

export function recordKey(type: string, name: string): string {
  return `${type} ${name.toLowerCase()}`;
}

/** The records of this name and type; null where nobody answered, and where they were not asked for. */
export function recordsAt({ records }: Pick<Snapshot, "records">, type: string, name: string): readonly string[] | null {
  const key = recordKey(type, name);
  return Object.hasOwn(records, key) ? (records[key] ?? null) : null;
}

/** The later snapshot, with what the earlier one knew in the place of what could not be found out this time: nothing is forgotten over a time-out. */
export function carriedOver(earlier: Snapshot, later: Snapshot): Snapshot {
  const records = Object.entries(later.records).map(([key, found]) => [key, found ?? earlier.records[key] ?? null] as const);
  const open = new Set(later.unanswered);
  const stillListed = earlier.listed.filter(({ subject, zone }) => open.has(`${subject} ${zone}`));
  const checks = Object.entries(later.checks).map(([id, check]) => {
    const before = earlier.checks[id];
    return [id, check.status === "unknown" && before ? before : check] as const;
  });
  return {
    ...later,
    records: Object.fromEntries(records),
    stsPolicy: later.stsPolicy ?? earlier.stsPolicy,
    listed: [...later.listed, ...stillListed],
    unanswered: later.unanswered.filter(
      (pair) => earlier.unanswered.includes(pair) || !earlier.subjects.includes(pair.split(" ")[0] ?? ""),
    ),
    checks: Object.fromEntries(checks),
  };
}
