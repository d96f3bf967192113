import type { Speaker } from "./speaker.ts";
import type { ZoneSource } from "./types.ts";

/** Domains that change when they are told to, so that a history has something to tell. */
const ORDINARY = ["changing.test", "shifting.test"] as const;
const APEXES = [...ORDINARY, "polyglot.test"] as const;
const STATE = /^(first|second)\.state\.(\w+\.test)$/;

/**
 * Whoever asks the resolver for `second.state.changing.test` finds what stands below `second.changing.test` in the place of the domain's own records from
 * then on, and after `first.state.changing.test` these again.
 */
export const changingZones: readonly ZoneSource[] = ORDINARY.map((apex) => ({
  id: apex,
  zones: [apex],
  records: `
${apex}.               5 IN SOA ns1.hosting.test. hostmaster.${apex}. 2026112401 14400 3600 1209600 5
${apex}.               5 IN MX  0 .
${apex}.               5 IN TXT "v=spf1 -all"
_dmarc.${apex}.        5 IN TXT "v=DMARC1; p=reject"
second.${apex}.        5 IN TXT "v=spf1 ip4:203.0.113.240 ~all"
_dmarc.second.${apex}. 5 IN TXT "v=DMARC1; p=none"
first.state.${apex}.   0 IN TXT "The first state."
second.state.${apex}.  0 IN TXT "The second state."
`,
}));

/** Whether the answer to this name is another one at another time. */
export function changes(name: string): boolean {
  return apexOf(name) !== undefined;
}

/** The resolver with these domains as they are at the time. */
export function changingResolver(resolver: Speaker): Speaker {
  const second = new Set<string>();
  return (name, type, dnssec, unchecked) => {
    const [, state, told] = STATE.exec(name) ?? [];
    if (told && state === "second") second.add(told);
    if (told && state === "first") second.delete(told);
    const apex = apexOf(name);
    if (!told && apex && second.has(apex)) {
      const said = resolver(`${name.slice(0, -apex.length)}second.${apex}`, type, dnssec, unchecked);
      if (said.answers.length > 0) return { ...said, answers: said.answers.map((record) => ({ ...record, name })) };
    }
    return resolver(name, type, dnssec, unchecked);
  };
}

function apexOf(name: string): string | undefined {
  return APEXES.find((apex) => name === apex || name.endsWith(`.${apex}`));
}
