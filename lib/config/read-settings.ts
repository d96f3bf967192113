import { readYaml } from "./file.ts";
import { nearest } from "./nearest.ts";
import { conflicts } from "./rules.ts";
import { findSetting, type SettingName, type Settings, settings } from "./settings.ts";

export type Environment = Record<string, string | undefined>;
export type SettingsReading = { ok: true; settings: Settings } | { ok: false; problems: string[] };
/** Reads a file as text; throws when it cannot, as node:fs does. */
export type ReadFile = (path: string) => string;

const CONFIG = "MAILVANE_CONFIG";
/** Variables that platforms set under a name of their own. */
const USUAL = [
  ["MAILVANE_PORT", "PORT"],
  ["MAILVANE_DATABASE_URL", "DATABASE_URL"],
] as const;

/**
 * The settings from the environment and the YAML file that MAILVANE_CONFIG names; the environment wins.
 * Out: the values, or every fault with its setting and the values that are allowed. No fault repeats a secret.
 */
export function readSettings(env: Environment, readFile: ReadFile): SettingsReading {
  const problems: string[] = [];
  const texts = new Map([...fromFile(env[CONFIG], readFile, problems), ...fromEnvironment(env, problems)]);
  const given = throughFiles(texts, readFile, problems);
  const values: Record<string, unknown> = {};
  for (const name of Object.keys(settings) as SettingName[]) {
    const { read, allowed } = settings[name];
    const result = read.safeParse(given.get(name));
    if (result.success) values[name] = result.data;
    else problems.push(...result.error.issues.map(({ message }) => `${name} ${message}. Allowed: ${allowed}.`));
  }
  if (problems.length > 0) return { ok: false, problems };
  // Every name was read by its own schema.
  const whole = values as Settings;
  const together = conflicts(whole);
  return together.length > 0 ? { ok: false, problems: together } : { ok: true, settings: whole };
}

function fromFile(path: string | undefined, readFile: ReadFile, problems: string[]): Map<string, string> {
  if (!path) return new Map();
  const source = attempt(() => readFile(path));
  if (source === null) {
    problems.push(`${CONFIG} names ${path}, which cannot be read.`);
    return new Map();
  }
  const reading = readYaml(source);
  if (!reading.ok) {
    problems.push(`${path}: ${reading.problem}`);
    return new Map();
  }
  for (const name of reading.texts.keys()) {
    if (!isKnown(name)) problems.push(`${path}: there is no setting ${inFile(name)}.${suggestion(name, inFile)}`);
  }
  return reading.texts;
}

function fromEnvironment(env: Environment, problems: string[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(env)) {
    if (!name.startsWith("MAILVANE_") || name === CONFIG || value === undefined) continue;
    if (isKnown(name) || findSetting(name)?.internal) texts.set(name, value);
    else problems.push(`There is no setting ${name}.${suggestion(name, (known) => known)}`);
  }
  for (const [name, usual] of USUAL) if (!texts.has(name) && env[usual]) texts.set(name, env[usual]);
  return texts;
}

/** Puts the content of the file that `…_FILE` names in the place of a secret. */
function throughFiles(texts: Map<string, string>, readFile: ReadFile, problems: string[]): Map<string, string> {
  const given = new Map(texts);
  for (const [name, path] of texts) {
    const secret = secretOf(name);
    if (secret === null) continue;
    const content = attempt(() => readFile(path));
    if (texts.has(secret)) problems.push(`${secret} and ${name} are both set; one of them must go.`);
    else if (content === null) problems.push(`${name} names ${path}, which cannot be read.`);
    else given.set(secret, content.replace(/\r?\n$/, ""));
  }
  return given;
}

/** The secret that a name such as MAILVANE_DNSBL_KEYS_FILE stands for. */
function secretOf(name: string): string | null {
  const secret = name.endsWith("_FILE") ? name.slice(0, -"_FILE".length) : "";
  return findSetting(secret)?.secret ? secret : null;
}

function isKnown(name: string): boolean {
  const found = findSetting(name);
  return found ? !found.internal : secretOf(name) !== null;
}

/** How a setting is spelt in the file. */
function inFile(name: string): string {
  return name.slice("MAILVANE_".length).toLowerCase();
}

function suggestion(name: string, spell: (known: string) => string): string {
  const known = Object.keys(settings).filter(isKnown).map(spell);
  const near = nearest(spell(name), known);
  return near ? ` Did you mean ${near}?` : ` There are: ${known.join(", ")}.`;
}

function attempt(read: () => string): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}
