import type { SigningDeclaration } from "#lib/engine/scenario.ts";
import { answerFrom } from "#lib/lab/authorities/answer.ts";
import type { Zone, ZoneAnswer } from "#lib/lab/authorities/zone.ts";
import { Rcode } from "#lib/lab/rcode.ts";
import type { Resolution } from "#lib/lab/resolve.ts";
import type { Message } from "#lib/transport/node/message-types.ts";
import { provesAbsence, standingOf } from "./sign-zones.ts";

/** The zones as they are signed, and how. */
export interface SignedZones {
  zones: ReadonlyMap<string, Zone>;
  signing: ReadonlyMap<string, SigningDeclaration>;
}

const LONGEST_CHAIN = 16;
const EXTENDED_ERROR = 15;
/** RFC 8914 §4.7. */
const BOGUS = { code: EXTENDED_ERROR, data: Uint8Array.of(0, 6) };

/**
 * What a validating resolver says where signatures are involved: with them, with AD where all is secure, and SERVFAIL for what is bogus unless CD is set
 * (RFC 4035 §3.2). Null where no zone on the way is signed. `plain`: what it says without.
 */
export function signedResolution(
  { zones, signing }: SignedZones,
  plain: Resolution,
  asked: { name: string; type: string },
  unchecked: boolean,
): (Resolution & Partial<Message>) | null {
  if (plain.outside !== null || plain.rcode === Rcode.servFail) return null;
  const steps = stepsOf(zones, asked.name, asked.type);
  const last = steps?.at(-1);
  if (!steps || !last || !steps.some(({ zone }) => zone?.signer)) return null;
  const standings = steps.map((step) => standing(step, signing));
  if (standings.includes("bogus") && !unchecked) {
    const edns = { udpSize: 1232, version: 0, dnssecOk: true, options: [BOGUS] };
    return { ...plain, rcode: Rcode.servFail, answers: [], authorities: [], authentic: false, edns };
  }
  const authentic = standings.every((one) => one === "secure");
  const { rcode, authorities } = last;
  return { ...plain, rcode, authorities, authentic, answers: steps.flatMap(({ answers }) => answers) };
}

/** The answers that lead from alias to alias through the zones; null where one of them is not served here. */
function stepsOf(zones: ReadonlyMap<string, Zone>, asked: string, type: string): ZoneAnswer[] | null {
  const steps: ZoneAnswer[] = [];
  let name = asked;
  while (steps.length < LONGEST_CHAIN) {
    const plain = answerFrom(zones, name, type);
    if (!plain.zone || plain.kind === "referral") return null;
    steps.push(plain.zone.signer?.complete(plain, { name, type }) ?? plain);
    const goesOn = plain.kind === "answer" && !plain.answers.some((record) => record.name === plain.name && record.type === type);
    if (!goesOn) return steps;
    name = plain.name;
  }
  return null;
}

function standing({ zone, kind, wildcards }: ZoneAnswer, signing: SignedZones["signing"]): "secure" | "insecure" | "bogus" {
  const declaration = zone && signing.get(zone.apex);
  if (!declaration) return "insecure";
  const own = standingOf(declaration);
  const absence = kind !== "answer" || wildcards.size > 0;
  return own === "secure" && absence && !provesAbsence(declaration) ? "insecure" : own;
}
