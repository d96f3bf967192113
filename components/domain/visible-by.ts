import { blocksOf } from "#components/report/blocks.ts";
import type { DnsExchange, Exchange, Finding } from "#lib/report/schema.ts";

/** When a change made now is seen through the resolver that answered: when it lets go of the answer that it gave. */
export interface VisibleBy {
  at: Date;
  /** Seconds that the answer may be kept. */
  ttl: number;
}

/** Null where the fix is no record, where the answer is not known, or where the resolver has let go of it already. In: `now` in milliseconds. */
export function visibleBy(finding: Pick<Finding, "fix" | "evidence">, trace: readonly Exchange[], now = Date.now()): VisibleBy | null {
  if (!blocksOf(finding.fix ?? "").some(({ record }) => record)) return null;
  const id = finding.evidence.find(({ exchange }) => exchange !== undefined)?.exchange;
  const exchange = trace.find((one) => one.id === id);
  if (exchange?.kind !== "dns") return null;
  const ttl = ttlOf(exchange);
  if (ttl === null) return null;
  const askedAt = Date.parse(exchange.startedAt) - (exchange.cachedFor ?? 0) * 1000;
  const at = new Date(askedAt + ttl * 1000);
  return at.getTime() > now ? { at, ttl } : null;
}

/** The TTL of the records; of an answer that there are none, what the SOA record gives it (RFC 2308 §5). */
function ttlOf({ question, lines }: DnsExchange): number | null {
  const records = lines.map((line) => /^\S+\s+(\d+)\s+IN\s+(\S+)\s*(.*)$/.exec(line)).filter((match) => match !== null);
  const own = records.find(([, , type]) => type === question.type);
  if (own) return Number(own[1]);
  const soa = records.find(([, , type]) => type === "SOA");
  const minimum = Number(soa?.[3]?.split(/\s+/).at(-1));
  return soa && Number.isFinite(minimum) ? Math.min(Number(soa[1]), minimum) : null;
}
