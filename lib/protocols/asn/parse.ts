/** The network that an address lies in, as Team Cymru's zones tell it: `64496 | 192.0.2.0/24 | ZZ | iana | 2010-01-01`. */
export interface Origin {
  /** Autonomous systems that announce the prefix; more than one where several do. */
  systems: number[];
  prefix: string;
  /** ISO 3166 code of where the prefix was allocated to. */
  country: string | null;
  /** The regional registry. */
  registry: string | null;
  /** YYYY-MM-DD. */
  allocated: string | null;
}

const MOST_NUMBER = 0xffff_ffff; // RFC 6793

/** Reads one TXT record of `origin.asn.cymru.com`. Null when it is not of that form. */
export function parseOrigin(text: string): Origin | null {
  const [numbers = "", prefix = "", country, registry, allocated, ...more] = fieldsOf(text);
  const systems = numbers.split(/ +/).map(systemNumber);
  if (more.length > 0 || !/^[0-9a-f.:]+\/\d{1,3}$/i.test(prefix) || !systems.every((number) => number !== null)) return null;
  return { systems, prefix, country: country || null, registry: registry || null, allocated: allocated || null };
}

/** Reads one TXT record of `AS64496.asn.cymru.com`: the name of the system. Null when it is not of that form. */
export function parseSystemName(text: string): string | null {
  const [number = "", , , , ...name] = fieldsOf(text);
  return systemNumber(number) === null || name.length === 0 ? null : name.join(" | ");
}

function fieldsOf(text: string): string[] {
  return text.split("|").map((field) => field.trim());
}

function systemNumber(text: string): number | null {
  return /^\d{1,10}$/.test(text) && Number(text) <= MOST_NUMBER ? Number(text) : null;
}
