import type { Fault, Lie } from "#lib/engine/scenario.ts";
import type { Message } from "#lib/transport/node/message-types.ts";
import { answerFrom } from "./authorities/answer.ts";
import type { PlannedServer } from "./authorities/plan.ts";
import { resolve } from "./resolve.ts";
import { type SignedZones, signedResolution } from "./signing/signed-resolution.ts";
import type { ZoneStore } from "./store.ts";

/** What a server says, the fault that stands in its place, and the name that lies in no zone. */
export type Said = Pick<Message, "rcode" | "answers" | "authorities"> &
  Partial<Message> & { fault: Fault | Lie | null; outside: string | null };

/** In: name, type, whether DNSSEC records are wanted (DO), and whether they are wanted though they are not valid (CD). */
export type Speaker = (name: string, type: string, dnssec: boolean, unchecked: boolean) => Said;

/** A recursive resolver: it answers for all that the store holds. With signed zones it validates. */
export function resolverOf(store: ZoneStore, signed: SignedZones | null = null): Speaker {
  return (name, type, dnssec, unchecked) => {
    const plain = resolve(store, name, type);
    return (dnssec && signed && signedResolution(signed, plain, { name, type }, unchecked)) || plain;
  };
}

/** An authoritative server: it answers for its own zones, refers to those below them, and refuses the rest. */
export function authoritativeOf({ zones, faults }: Pick<PlannedServer, "zones" | "faults">): Speaker {
  return (name, type, dnssec) => {
    const plain = answerFrom(zones, name, type);
    const { zone } = plain;
    const { rcode, authoritative, answers, authorities, additionals } =
      dnssec && zone?.signer ? zone.signer.complete(plain, { name, type }) : plain;
    const flags = { authoritative, recursionAvailable: false, authentic: false };
    return { rcode, answers, authorities, additionals, ...flags, fault: faults.find(name, type), outside: zone ? null : name };
  };
}
