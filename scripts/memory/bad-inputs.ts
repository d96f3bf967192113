import { HEADERS } from "#lib/lookups/headers/scenarios/world.ts";

/** Something that is sent through the API, and how it must end. */
export interface BadInput {
  what: string;
  path: string;
  /** Of a text that is pasted; null: the path says all. */
  body?: () => string | ReadableStream<Uint8Array>;
  /** The lookup of the path asks the DNS only. */
  get?: true;
  /** How often at once; default: once. */
  times?: number;
  ends: { finding: string } | { status: number };
}

const MEGABYTE = 1_048_576;
const PIECE = new TextEncoder().encode("x".repeat(65_536));
const lookup = (path: string) => `/api/v1/lookups/${path}`;
const filled = (start: string, piece: string) => `${start}${piece.repeat(Math.floor((MEGABYTE - start.length) / piece.length))}`;

/** What a server, a zone or whoever pastes something can send to take memory or time. */
export const badInputs: readonly BadInput[] = [
  { what: "SMTP: a line without end", path: lookup("smtp/floods.smtp.test"), ends: { finding: "smtp/malformed-reply" } },
  { what: "SMTP: continuation lines without end", path: lookup("smtp/endless.smtp.test"), ends: { finding: "smtp/malformed-reply" } },
  { what: "SMTP: one octet a second", path: lookup("smtp/trickles.smtp.test"), ends: { finding: "smtp/no-greeting" } },
  { what: "HTTPS: a policy of 1 GB", path: lookup("mta-sts/too-large.sts.test"), ends: { finding: "mta-sts/policy-not-served" } },
  {
    what: "HTTPS: a policy at one octet a second",
    path: lookup("mta-sts/slow.memory.test"),
    ends: { finding: "mta-sts/policy-not-served" },
  },
  {
    what: "DNS: 500 aliases in a chain",
    path: lookup("mx/c0.memory.test?via=authority"),
    get: true,
    ends: { finding: "mx/unanswered-question" },
  },
  { what: "SVG: entities of entities", path: lookup("bimi/laughs.memory.test"), ends: { finding: "bimi/indicator-not-svg" } },
  { what: "SVG: 60,000 elements one in the other", path: lookup("bimi/deep.memory.test"), ends: { finding: "bimi/indicator-not-svg" } },
  { what: "SVG: 60,000 elements", path: lookup("bimi/wide.memory.test"), ends: { finding: "bimi/indicator-not-svg" } },
  {
    what: "Message: a line of 1 MB",
    path: lookup("headers"),
    body: () => filled(`${HEADERS}X-Long: `, "x"),
    ends: { finding: "headers/read-limit" },
  },
  {
    what: "Message: 5,000 continuation lines",
    path: lookup("headers"),
    body: () => `${HEADERS}X-Long: a\n${"\tand so on\n".repeat(5_000)}`,
    ends: { finding: "headers/read-limit" },
  },
  {
    what: "Message: 50 of 1 MB at once",
    path: lookup("headers"),
    body: () => filled(`${HEADERS}\n`, "A line of a body, as there are many.\n"),
    times: 50,
    ends: { status: 200 },
  },
  { what: "Message: a line of 1 GB", path: lookup("headers"), body: () => gigabyte(), ends: { status: 413 } },
];

/** What loads the code that the others need, and fills caches: that is not their doing. */
export const harmless: readonly BadInput[] = [
  ...["smtp", "mta-sts", "bimi", "dane"].map((id) => ({ what: id, path: lookup(`${id}/healthy.test`), ends: { status: 200 } })),
  { what: "mx", path: lookup("mx/healthy.test?via=authority"), get: true, ends: { status: 200 } },
  { what: "headers", path: lookup("headers"), body: () => HEADERS, ends: { status: 200 } },
];

/** 1 GB of one line, in pieces, without a length that says so before. */
function gigabyte(): ReadableStream<Uint8Array> {
  let left = 1_000_000_000;
  return new ReadableStream({
    pull(controller) {
      left -= PIECE.length;
      if (left > 0) controller.enqueue(PIECE);
      else controller.close();
    },
  });
}
