import type { Dialer } from "#lib/transport/dialer-types.ts";
import type { Https } from "#lib/transport/https-types.ts";
import type { Servers } from "#lib/transport/server-types.ts";
import type { Blacklists, Resolver, Transport } from "#lib/transport/types.ts";
import { recordedConnection } from "./record-connection.ts";
import { emptyRecording, healthKey, questionKey, type Recording, serverKey } from "./recording.ts";

/** Nobody waited for the end of the attempt. */
const LEFT = { status: "cancelled", cause: "the lookup had ended" } as const;

/** The same transport, which notes all that it brings. `secrets` are the operator's keys that were handed out: they must be taken out of what is kept. */
export function recordTransport(transport: Transport): { transport: Transport; recording: Recording; secrets: Set<string> } {
  const recording = emptyRecording(transport.now());
  recording.markRoots = transport.markRoots ?? [];
  const secrets = new Set<string>();
  return {
    transport: {
      ...transport,
      resolver: recordResolver(transport.resolver, recording),
      ...(transport.listResolver && { listResolver: recordResolver(transport.listResolver, recording) }),
      blacklists: recordBlacklists(transport.blacklists, recording, secrets),
      servers: recordServers(transport.servers, recording),
      dialer: recordDialer(transport.dialer, recording),
      https: recordHttps(transport.https, recording),
      scope(address) {
        const scope = transport.scope(address);
        recording.scopes.set(address, scope);
        return scope;
      },
    },
    recording,
    secrets,
  };
}

function recordResolver(resolver: Resolver, { answers }: Recording): Resolver {
  return {
    async query(name, type, options) {
      const answer = await resolver.query(name, type, options);
      answers.set(questionKey(name, type, options), answer);
      return answer;
    },
  };
}

function recordBlacklists(blacklists: Blacklists, { health, keyed }: Recording, secrets: Set<string>): Blacklists {
  return {
    key(zone) {
      const key = blacklists.key(zone);
      if (key !== null) {
        keyed.add(zone);
        secrets.add(key);
      }
      return key;
    },
    health(zone, kind) {
      const found = blacklists.health(zone, kind);
      const note = (known: Awaited<typeof found>) => {
        health.set(healthKey(zone, kind), known);
        return known;
      };
      return found instanceof Promise ? found.then(note) : note(found);
    },
    doubt: (zone, kind) => blacklists.doubt(zone, kind),
  };
}

function recordServers(servers: Servers, { replies }: Recording): Servers {
  return {
    async ask(question) {
      const reply = await servers.ask(question);
      const key = serverKey(question);
      replies.set(key, [...(replies.get(key) ?? []), reply]);
      return reply;
    },
  };
}

function recordDialer(dialer: Dialer, { connections }: Recording): Dialer {
  return {
    async connect(to, options) {
      const key = `${to.address}:${to.port}`;
      const list = connections.get(key) ?? [];
      connections.set(key, list);
      // Its place is that of its beginning, whenever it stands.
      const place = list.push({ failure: LEFT }) - 1;
      const connected = await dialer.connect(to, options);
      if (connected.status !== "ok") {
        list[place] = { failure: connected };
        return connected;
      }
      const { connection, record } = recordedConnection(connected);
      list[place] = record;
      return { ...connected, connection };
    },
  };
}

function recordHttps(https: Https, { fetched }: Recording): Https {
  return {
    async get(url, options) {
      const result = await https.get(url, options);
      fetched.set(url, [...(fetched.get(url) ?? []), result]);
      return result;
    },
  };
}
