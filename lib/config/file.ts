import { parseDocument } from "yaml";

const PREFIX = "MAILVANE_";

export type FileReading = { ok: true; texts: Map<string, string> } | { ok: false; problem: string };

/**
 * Reads the YAML of a configuration file into texts by the name of the setting, as the environment would hold them.
 * `resolvers: [192.0.2.53]` is MAILVANE_RESOLVERS. Lists are joined by commas, mappings become `key=value`.
 */
export function readYaml(source: string): FileReading {
  const document = parseDocument(source, { uniqueKeys: true });
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) return { ok: false, problem: fault.message.split("\n")[0] ?? fault.message };
  const content: unknown = contentOf(() => document.toJS({ maxAliasCount: 0 }));
  if (content === null) return { ok: true, texts: new Map() };
  if (!isMapping(content)) return { ok: false, problem: "It must hold settings as `name: value`." };
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(content)) {
    const text = textOf(value);
    if (text === null) return { ok: false, problem: `The value of ${key} is neither a text, a number, a list nor a mapping of texts.` };
    texts.set(`${PREFIX}${key.toUpperCase()}`, text);
  }
  return { ok: true, texts };
}

/** Following an alias throws, so that no file grows without bound; then there is no mapping. */
function contentOf(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return "aliased";
  }
}

function textOf(value: unknown): string | null {
  if (value === null) return "";
  if (Array.isArray(value)) return joined(value.map(scalar));
  if (isMapping(value)) return joined(Object.entries(value).map(([key, one]) => (scalar(one) === null ? null : `${key}=${scalar(one)}`)));
  return scalar(value);
}

function joined(texts: (string | null)[]): string | null {
  return texts.includes(null) ? null : texts.join(",");
}

function scalar(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
