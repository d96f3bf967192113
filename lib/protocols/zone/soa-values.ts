import type { RecordData } from "#lib/transport/types.ts";

type Timer = "refresh" | "retry" | "expire" | "minimum";

/** One value of an SOA record, in seconds, beside what others recommend for it. */
export interface TimerJudgement {
  timer: Timer;
  seconds: number;
  /** RFC 1912 §2.2; for `minimum` RFC 2308 §5. */
  rfc: Range;
  /** The least and most of Zonemaster’s test cases Zone02, Zone04, Zone05 and Zone06. */
  zonemaster: Range;
  /** Outside of both. */
  unusual: boolean;
}

/** Null: no bound. */
export interface Range {
  least: number | null;
  most: number | null;
}

const HOUR = 3_600;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

const RECOMMENDED: Readonly<Record<Timer, { rfc: Range; zonemaster: Range }>> = {
  refresh: { rfc: { least: 1_200, most: 12 * HOUR }, zonemaster: { least: 4 * HOUR, most: null } },
  retry: { rfc: { least: 120, most: 2 * HOUR }, zonemaster: { least: HOUR, most: null } },
  expire: { rfc: { least: 2 * WEEK, most: 4 * WEEK }, zonemaster: { least: WEEK, most: null } },
  minimum: { rfc: { least: HOUR, most: 3 * HOUR }, zonemaster: { least: 300, most: DAY } },
};

/** Sets each timer of an SOA record beside what is recommended. What one source recommends is no fault, though the other would have it otherwise. */
export function judgeTimers(soa: RecordData["SOA"]): TimerJudgement[] {
  return (["refresh", "retry", "expire", "minimum"] as const).map((timer) => {
    const seconds = soa[timer];
    const { rfc, zonemaster } = RECOMMENDED[timer];
    return { timer, seconds, rfc, zonemaster, unusual: !isWithin(seconds, rfc) && !isWithin(seconds, zonemaster) };
  });
}

/** Values that make no sense together: a server would ask again later than it asks anyway, or forget the zone before it has tried twice. RFC 1912 §2.2. */
export function contradiction({ refresh, retry, expire }: RecordData["SOA"]): "retry" | "expire" | null {
  if (retry >= refresh) return "retry";
  return expire < refresh + retry ? "expire" : null;
}

function isWithin(seconds: number, { least, most }: Range): boolean {
  return (least === null || seconds >= least) && (most === null || seconds <= most);
}
