import packet from "dns-packet";
import { decodeMessage, encodeMessage } from "#lib/transport/node/message.ts";
import { atLeast, type Figure, median } from "./figures.ts";

const ROUNDS = 7;
const TIMES = 20_000;

/** Answers as they come: an address, five mail servers with their addresses, an SPF record, a name that does not exist. */
const MESSAGES: readonly Buffer[] = [
  message("www.example.test", "A", [a("www.example.test", 1)]),
  message(
    "example.test",
    "MX",
    [1, 2, 3, 4, 5].map((n) => ({ type: "MX", name: "example.test", ttl: 3600, data: { preference: n, exchange: `mx${n}.example.test` } })),
    [1, 2, 3, 4, 5].map((n) => a(`mx${n}.example.test`, n)),
  ),
  message("example.test", "TXT", [
    { type: "TXT", name: "example.test", ttl: 300, data: ["v=spf1 include:_spf.example.test ip4:192.0.2.0/24 -all"] },
  ]),
  message("nobody.example.test", "A", []),
];

/** Our codec beside dns-packet: each reads, and writes again, the same messages in turns. */
export async function benchCodec(): Promise<Figure[]> {
  const ours = MESSAGES.map((octets) => decodeMessage(octets));
  const theirs = MESSAGES.map((octets) => packet.decode(octets));
  const rates = { read: [] as number[], write: [] as number[] };
  for (let round = 0; round <= ROUNDS; round++) {
    const read = timed((i) => decodeMessage(pick(MESSAGES, i)));
    const readBeside = timed((i) => packet.decode(pick(MESSAGES, i)));
    const write = timed((i) => encodeMessage(pick(ours, i)));
    const writeBeside = timed((i) => packet.encode(pick(theirs, i)));
    if (round === 0) continue;
    rates.read.push(readBeside / read);
    rates.write.push(writeBeside / write);
  }
  return [
    atLeast("Codec, rate of reading / dns-packet", median(rates.read), 1),
    atLeast("Codec, rate of writing / dns-packet", median(rates.write), 1),
  ];
}

/** Milliseconds for all. */
function timed(act: (i: number) => unknown): number {
  const start = performance.now();
  for (let i = 0; i < TIMES; i++) act(i);
  return performance.now() - start;
}

function pick<T>(all: readonly T[], i: number): T {
  const one = all[i % all.length];
  if (one === undefined) throw new Error("There is nothing to pick");
  return one;
}

function a(name: string, n: number): packet.Answer {
  return { type: "A", name, ttl: 300, data: `192.0.2.${n}` };
}

function message(name: string, type: packet.RecordType, answers: packet.Answer[], additionals: packet.Answer[] = []): Buffer {
  return packet.encode({
    type: "response",
    id: 4711,
    flags: packet.AUTHORITATIVE_ANSWER,
    questions: [{ type, name }],
    answers,
    additionals,
  });
}
