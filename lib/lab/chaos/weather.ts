/** What happens to whatever passes between Mailvane and the demo network. Shares are between 0 and 1, each way. */
export interface Weather {
  /** Of the datagrams that are lost. */
  loss?: number;
  /** Added to every datagram, and to every piece of a connection, in milliseconds. */
  delayMs?: number;
  /** Of the datagrams that arrive twice. */
  duplicate?: number;
  /** Of the datagrams that later ones overtake. */
  reorder?: number;
  /** Of the answers over UDP that are cut: half of them honestly, with TC set, half in the middle of a record. */
  truncate?: number;
  /** Of the connections that are reset, after some of their octets. */
  reset?: number;
  /** EDNS is taken out of every question and every answer over UDP. */
  stripEdns?: boolean;
  /** Datagrams of more octets than this are lost, as behind an old firewall. */
  largest?: number;
  /** Whether nothing passes at a time, in milliseconds since the beginning. */
  down?: (elapsedMs: number) => boolean;
}

/** One cell of the matrix: the weather in front of each of the two resolvers, and in front of all other servers. */
export interface Cell {
  name: string;
  first: Weather;
  second: Weather;
  others: Weather;
  /** Findings that this weather itself brings about: that they fail is seen, and true of the network as it is. */
  brings?: readonly string[];
}

/**
 * Whoever resets connections on their way, and the second one too, cannot be told from the server. Mailvane says what it saw twice: the server closed the
 * connection.
 */
const OF_RESETS = [
  "smtp/no-greeting",
  "smtp/connection-lost",
  "smtp/handshake-failed",
  "mta-sts/host-unreachable",
  "mta-sts/policy-not-served",
  "bimi/indicator-not-fetched",
  "bimi/evidence-not-fetched",
];

const dead: Weather = { down: () => true };
/** Five seconds up, five down. */
const flapping: Weather = { down: (elapsed) => Math.floor(elapsed / 5_000) % 2 === 1 };
/** A dialogue of twenty turns must end within the patience of a reader. */
const MOST_DELAY_OF_OTHERS = 100;

const everywhere = (name: string, weather: Weather): Cell => ({
  name,
  first: weather,
  second: weather,
  others: { ...weather, delayMs: Math.min(weather.delayMs ?? 0, MOST_DELAY_OF_OTHERS) },
});

const LOSSES = [0, 0.1, 0.3, 0.5];
const DELAYS = [0, 100, 800, 3_000];
const losses = LOSSES.flatMap((loss) =>
  DELAYS.map((delayMs) => everywhere(`loss ${loss * 100} % each way, delay ${delayMs} ms`, { loss, delayMs })),
).slice(1); // without loss and delay there is no chaos

export const cells: readonly Cell[] = [
  ...losses,
  everywhere("every second datagram twice", { duplicate: 0.5 }),
  everywhere("every second datagram late", { reorder: 0.5 }),
  everywhere("every second answer cut", { truncate: 0.5 }),
  everywhere("every answer cut", { truncate: 1 }),
  { ...everywhere("every third connection reset", { reset: 0.33 }), brings: OF_RESETS },
  { ...everywhere("every second answer cut, every second connection reset", { truncate: 0.5, reset: 0.5 }), brings: OF_RESETS },
  // A server whose EDNS is stripped on the way is one without EDNS, as far as anybody can see.
  { ...everywhere("EDNS stripped", { stripEdns: true }), brings: ["dns/edns-missing"] },
  everywhere("datagrams over 512 octets lost", { largest: 512 }),
  { name: "first resolver dead", first: dead, second: {}, others: {} },
  { name: "second resolver dead", first: {}, second: dead, others: {} },
  { name: "both resolvers dead", first: dead, second: dead, others: {} },
  { name: "both resolvers flapping", first: flapping, second: flapping, others: {} },
  {
    ...everywhere("everything at once", { loss: 0.1, delayMs: 100, duplicate: 0.2, reorder: 0.2, truncate: 0.1, reset: 0.1 }),
    brings: OF_RESETS,
  },
];
