/** What a registry tells of a domain or of a network. RFC 9083. Texts are as they came. */
export interface Registration {
  kind: "domain" | "network";
  /** The domain, or the range of the network. */
  name: string | null;
  /** The name of the network. */
  label: string | null;
  registrar: string | null;
  statuses: string[];
  /** Milliseconds since the epoch, by action: "registration", "expiration", "last changed". */
  events: { action: string; at: number }[];
  nameServers: string[];
  /** Whether the zone above holds DS records; null where that is not told. */
  signed: boolean | null;
  abuse: { mail: string[]; phone: string[] };
}

type Json = Readonly<Record<string, unknown>>;

const MOST_ENTITIES = 200;
const DEEPEST = 4;

/** Reads the body of an answer. Null when it is no JSON, or no object of a domain or a network. */
export function parseRegistration(body: Uint8Array): Registration | null {
  const object = parse(body);
  const kind = object?.objectClassName === "domain" ? "domain" : object?.objectClassName === "ip network" ? "network" : null;
  if (!object || !kind) return null;
  const entities = entitiesOf(object);
  const withRole = (role: string) => entities.filter((entity) => list(entity.roles).includes(role));
  const range = [text(object.startAddress), text(object.endAddress)].filter((one) => one !== null).join(" – ");
  const secure = isObject(object.secureDNS) ? object.secureDNS.delegationSigned : undefined;
  return {
    kind,
    name: kind === "domain" ? text(object.ldhName) : range || null,
    label: text(object.name),
    registrar: withRole("registrar").map((entity) => card(entity, "fn")[0] ?? text(entity.handle))[0] ?? null,
    statuses: list(object.status).flatMap((status) => text(status) ?? []),
    events: list(object.events).flatMap((event) => {
      const at = isObject(event) ? Date.parse(text(event.eventDate) ?? "") : Number.NaN;
      const action = isObject(event) ? text(event.eventAction) : null;
      return action === null || Number.isNaN(at) ? [] : [{ action, at }];
    }),
    nameServers: list(object.nameservers).flatMap((server) => (isObject(server) ? (text(server.ldhName)?.toLowerCase() ?? []) : [])),
    signed: typeof secure === "boolean" ? secure : null,
    abuse: {
      mail: [...new Set(withRole("abuse").flatMap((entity) => card(entity, "email")))],
      phone: [...new Set(withRole("abuse").flatMap((entity) => card(entity, "tel").map((tel) => tel.replace(/^tel:/, ""))))],
    },
  };
}

/** The entities of an object, and those within them. */
function entitiesOf(object: Json, depth = 0): Json[] {
  if (depth > DEEPEST) return [];
  const own = list(object.entities).filter(isObject).slice(0, MOST_ENTITIES);
  return [...own, ...own.flatMap((entity) => entitiesOf(entity, depth + 1))].slice(0, MOST_ENTITIES);
}

/** Values of one property of an entity's card (jCard, RFC 7095 §3.3). */
function card(entity: Json, property: string): string[] {
  const [, properties] = list(entity.vcardArray);
  return list(properties).flatMap((one) => {
    const [name, , , value] = list(one);
    return name === property ? (text(value) ?? []) : [];
  });
}

function parse(body: Uint8Array): Json | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
