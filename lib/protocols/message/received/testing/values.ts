/** What one hop was, from which each program writes its own form of a Received field. */
export interface HopValues {
  /** The name in HELO. */
  helo: string;
  /** The name of the address; null: it has none. */
  reverse: string | null;
  address: string;
  by: string;
  id: string;
  to: string;
  envelopeFrom: string;
  /** RFC 5322 §3.3. */
  date: string;
  time: number;
}

const PEERS = [
  { helo: "mail.sender.test", reverse: "mail.sender.test", address: "192.0.2.10" },
  { helo: "out-7.sender.test", reverse: "static-10.isp.test", address: "198.51.100.25" },
  { helo: "localhost.localdomain", reverse: null, address: "203.0.113.7" },
  { helo: "mail.sender.test", reverse: "mail.sender.test", address: "2001:db8::25" },
] as const;
const MOMENTS = [
  ["Fri, 20 Apr 2018 23:01:06 -0400", "2018-04-21T03:01:06Z"],
  ["Mon, 2 Feb 2026 09:05:00 +0000", "2026-02-02T09:05:00Z"],
  ["Thu, 29 Feb 2024 00:00:59 +0530", "2024-02-28T18:30:59Z"],
  ["Wed, 31 Dec 2025 23:59:60 +0100", "2025-12-31T23:00:00Z"],
] as const;

/** Every peer at every moment. */
export const hopValues: readonly HopValues[] = PEERS.flatMap((peer, p) =>
  MOMENTS.map(([date, time], m) => ({
    ...peer,
    by: `mx${p + 1}.receiver.test`,
    id: `4Xy${p}Zq${m}AbCd`,
    to: `user${m}@receiver.test`,
    envelopeFrom: `bounce+${p}=${m}@sender.test`,
    date,
    time: Date.parse(time),
  })),
);

/** `[192.0.2.1]`, `[IPv6:2001:db8::1]` (RFC 5321 §4.1.3). */
export function literal(address: string): string {
  return address.includes(":") ? `[IPv6:${address}]` : `[${address}]`;
}

/** The same moment in forms of other software. In: RFC 5322 §3.3. */
export function otherDates(date: string): [string, string][] {
  const [, day = "", month = "", year = "", time = "", zone = ""] = /^\w+, (\d+) (\w+) (\d+) ([\d:]+) (\S+)$/.exec(date) ?? [];
  const number = "JanFebMarAprMayJunJulAugSepOctNovDec".indexOf(month) / 3 + 1;
  const two = (value: number | string) => String(value).padStart(2, "0");
  return [
    ["us-date", `${number}/${day}/${year} ${time} ${zone}`],
    ["go-date", `${year}-${two(number)}-${two(day)} ${time}.123456789 ${zone} UTC m=+17.5`],
    ["iso-date", `${year}-${two(number)}-${two(day)}T${time}${zone}`],
    ["dashed-date", `${day}-${month}-${year} ${time} ${zone}`],
    ["short-date", `${day} ${month} ${year.slice(2)} ${time} ${zone}`],
  ];
}
