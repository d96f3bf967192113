import { scopeOf } from "#lib/names/scope.ts";
import type { Dialer } from "#lib/transport/dialer-types.ts";
import type { DnssecTrust } from "#lib/transport/dnssec-types.ts";
import type { Https } from "#lib/transport/https-types.ts";
import type { Servers } from "#lib/transport/server-types.ts";
import type { Transport } from "#lib/transport/types.ts";
import { healthKey, questionKey, type RecordedConnection, type Recording, serverKey } from "./recording.ts";

const NOT_RECORDED = "Mailvane did not ask this at the time";
/** No fault of anybody: to lookups it is as if the reader had left. */
const FAILURE = { status: "cancelled", cause: NOT_RECORDED } as const;
/** Stands in names in the place of the operator's key. */
export const KEY_PLACE = "key";

/** The world as it was recorded, at the time of the recording. Whatever was not asked then has no answer now. Nothing is sent anywhere. */
export function replayTransport(recording: Recording, dnssec: DnssecTrust): Transport {
  const { answers, health, keyed, scopes, markRoots, now } = recording;
  return {
    resolver: {
      async query(name, type, options) {
        const key = questionKey(name, type, options);
        return answers.get(key) ?? answers.get(sameButRandom(answers, key)) ?? { status: "network", server: null, ede: NOT_RECORDED };
      },
    },
    blacklists: {
      health: (zone, kind) => health.get(healthKey(zone, kind)) ?? { state: "unreachable", checkedAt: now, detail: NOT_RECORDED },
      key: (zone) => (keyed.has(zone) ? KEY_PLACE : null),
      doubt() {},
    },
    servers: { ask: replayServers(recording) },
    dnssec,
    dialer: replayDialer(recording),
    https: replayHttps(recording),
    markRoots,
    verifier: { verify: async () => ({ signatures: [], chain: { result: "unknown", text: NOT_RECORDED, open: null } }) },
    now: () => now,
    scope: (address) => scopes.get(address) ?? scopeOf(address),
    signal: new AbortController().signal,
  };
}

/** A lookup that asks for a name that nobody has makes up one of its own in each process (`PROBE_SELECTOR`): what the one got, the other would have got. */
function sameButRandom(answers: Recording["answers"], key: string): string {
  const rest = /^(\S+ )[a-z]{16}(\._domainkey\..*)$/.exec(key);
  return [...(rest ? answers.keys() : [])].find((known) => /^[a-z]{16}$/.test(between(known, rest?.[1] ?? "", rest?.[2] ?? ""))) ?? "";
}

function between(text: string, start: string, end: string): string {
  return text.startsWith(start) && text.endsWith(end) ? text.slice(start.length, text.length - end.length) : "";
}

function replayServers({ replies }: Recording): Servers["ask"] {
  const next = takingTurns(replies);
  return async (question) => next(serverKey(question)) ?? FAILURE;
}

function replayDialer({ connections }: Recording): Dialer {
  const next = takingTurns(connections);
  return {
    async connect({ address, port }) {
      const recorded = next(`${address}:${port}`);
      if (!recorded) return FAILURE;
      return recorded.failure ?? connected(recorded);
    },
  };
}

/** A lookup that takes more steps than it took then has no answer. */
function connected({ exchange, ownName, stepMs, milliseconds, reads, writes, handshakes }: Extract<RecordedConnection, { failure: null }>) {
  const [read, write, handshake] = [reads.values(), writes.values(), handshakes.values()];
  const connection = {
    exchange,
    ownName,
    stepMs,
    read: async () => read.next().value ?? FAILURE,
    write: async () => write.next().value ?? FAILURE,
    startTls: async () => handshake.next().value ?? FAILURE,
    close() {},
  };
  return { status: "ok" as const, connection, milliseconds };
}

function replayHttps({ fetched }: Recording): Https {
  const next = takingTurns(fetched);
  return { get: async (url) => next(url) ?? { ...FAILURE, url, addresses: null, tls: null } };
}

/** The first for whoever asks first, and so on. */
function takingTurns<T>(lists: ReadonlyMap<string, readonly T[]>): (key: string) => T | undefined {
  const taken = new Map<string, number>();
  return (key) => {
    const turn = taken.get(key) ?? 0;
    taken.set(key, turn + 1);
    return lists.get(key)?.[turn];
  };
}
