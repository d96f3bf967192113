import type { AnyAskable } from "#lib/engine/lookup.ts";
import { halfWidth } from "#lib/names/half-width.ts";
import { parseIp } from "#lib/names/ip.ts";
import { targetOf } from "#lib/names/target.ts";
import { askables, findAskable, resolveAskableId } from "./askable.ts";
import { type Issue, lookupPath, parseInput } from "./url.ts";
import { fieldsOf } from "./via.ts";

export type Command = { ok: true; path: string } | { ok: false; problem: string; at?: number; suggestion?: string };

/**
 * Reads what a person typed into the box: `[command:]target [more fields] [@server]`, or a URL, an e-mail address, an IP address.
 * Full-width letters and spaces count as plain ones, and 。 as a dot. Out: the path of the page, or the problem with its position in the text
 * (after NFKC) and the nearest command that would work.
 */
export function parseCommand(typed: string): Command {
  const text = halfWidth(typed).normalize("NFKC").trim();
  if (text === "") return { ok: false, problem: "Type a domain, an IP address, or a command such as mx:gmail.com." };
  const [first = "", ...rest] = serverLast(text.split(/ +/));
  const prefix = commandPrefix(first);
  const named = prefix === null ? resolveAskableId(text) : null;
  // A lookup of a text takes no target: its name is the whole command.
  if (named && findAskable(named)?.text) return { ok: true, path: `/${named}` };
  if (prefix === null) return build(guess(first), first, rest, text);
  const id = resolveAskableId(prefix);
  if (id) {
    const target = first.slice(prefix.length + 1);
    return target === "" && rest[0] !== undefined ? build(id, rest[0], rest.slice(1), text) : build(id, target, rest, text);
  }
  if (isFieldName(prefix)) return { ok: true, path: "/headers" };
  const near = nearest(prefix);
  const commands = askables.map(({ id }) => id).join(", ");
  return {
    ok: false,
    problem: `There is no command “${prefix}”. The commands are ${commands}.`,
    at: 0,
    ...(near && { suggestion: `${near}${text.slice(prefix.length)}` }),
  };
}

/** dig's order has the server first: `@1.1.1.1 gmail.com`. */
function serverLast([first = "", ...rest]: string[]): string[] {
  return first.startsWith("@") && rest.length > 0 ? [...rest, first] : [first, ...rest];
}

/** `mx` of `mx:gmail.com`; null for an address, a URL, or a host with a port. */
function commandPrefix(word: string): string | null {
  if (parseIp(word) || /^(?:mailto:|[a-z][a-z0-9+.-]*:\/\/)/i.test(word)) return null;
  return /^([\p{L}][\p{L}\d-]*):/u.exec(word)?.[1] ?? null;
}

/** The name of a field that a message begins with where its source is pasted. */
function isFieldName(prefix: string): boolean {
  return /^(?:received|return-path|delivered-to|x-[a-z0-9-]+|(?:dkim|arc|domainkey)-[a-z-]+|authentication-results|message-id|mime-version|from|to|subject|date)$/i.test(
    prefix,
  );
}

function guess(word: string): string {
  return parseIp(targetOf(word)) ? "blacklist" : "mx";
}

function build(id: string, word: string, rest: string[], text: string): Command {
  const lookup = findAskable(id);
  if (!lookup) return { ok: false, problem: "There is no such command.", at: 0 };
  // The text itself never stands in an address.
  if (lookup.text) return { ok: true, path: `/${id}` };
  const [target, argument] = splitArgument(lookup, word);
  const raw: Record<string, string> = { target: targetOf(target) };
  const base = parseInput(lookup, raw);
  if (!base.ok) return problem(base.issues, raw, text);
  for (const token of argument === null ? rest : [argument, ...rest]) {
    const field = fieldsOf(lookup).find(
      ({ name }) => raw[name] === undefined && mayName(token, name) && parseInput(lookup, { ...raw, ...named(token, name) }).ok,
    );
    if (!field) return { ok: false, problem: `“${token}” is nothing that ${lookup.title} can use here.`, at: text.lastIndexOf(token) };
    Object.assign(raw, named(token, field.name));
  }
  const whole = parseInput(lookup, raw);
  return whole.ok ? { ok: true, path: lookupPath(id, whole.input) } : problem(whole.issues, raw, text);
}

/** Whom to ask is always said: `@1.1.1.1` or `via=1.1.1.1`. What begins with an at sign is nothing else. */
function mayName(token: string, field: string): boolean {
  return token.startsWith("@") ? field === "via" : field !== "via" || token.startsWith("via=");
}

/** `ip=192.0.2.1` names its field; a bare word is tried for each field in turn. */
function named(token: string, field: string): Record<string, string> {
  const prefix = token.startsWith("@") ? "@" : `${field}=`;
  return { [field]: token.startsWith(prefix) ? token.slice(prefix.length) : token };
}

/** MxToolBox writes `spf:example.com:192.0.2.1`; an IPv6 target keeps its colons. */
function splitArgument(lookup: AnyAskable, word: string): [string, string | null] {
  const match = /^([^:/[\]@]+):(?!\/\/)(.+)$/.exec(word);
  if (lookup.fields.length < 2 || parseIp(word) || !match?.[1] || !match[2]) return [word, null];
  return [match[1], match[2]];
}

function problem(issues: Issue[], raw: Record<string, string>, text: string): Command {
  const issue = issues[0] ?? { field: "target", message: "This cannot be understood." };
  const start = text.lastIndexOf(raw[issue.field] ?? "");
  return { ok: false, problem: issue.message, ...(issue.at !== undefined && start >= 0 && { at: start + issue.at }) };
}

function nearest(word: string): string | null {
  const words = askables.flatMap(({ id, aliases }) => [id, ...aliases]);
  const ranked = words.map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate) }));
  const best = ranked.sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= 2 ? best.candidate : null;
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
