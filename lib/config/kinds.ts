import { z } from "zod";
import { isHostName } from "#lib/names/domain.ts";
import { parseNetwork } from "#lib/names/network.ts";
import { parseServer } from "#lib/transport/server-address.ts";

/** A value that cannot be read; the message says which. Thrown inside this folder only, where zod catches it. */
type Problem = (message: string) => void;

/** A kind of value: how the text of one is read. Empty counts as not set. */
function kind<T>(otherwise: T, read: (text: string, problem: Problem) => T): z.ZodType<T, string | undefined> {
  return z
    .string()
    .optional()
    .transform((text, context) => {
      const value = (text ?? "").trim();
      return value === "" ? otherwise : read(value, (message) => context.addIssue({ code: "custom", message }));
    });
}

const parts = (text: string) => text.split(/[\s,]+/).filter((part) => part !== "");

/** Items separated by commas or spaces; `objection` says what is wrong with one. */
function list(objection: (item: string) => string | null): z.ZodType<string[], string | undefined> {
  return kind<string[]>([], (text, problem) => {
    const items = parts(text);
    for (const item of items) {
      const wrong = objection(item);
      if (wrong !== null) problem(`holds “${item}”, ${wrong}`);
    }
    return items;
  });
}

export const servers = list((item) => (parseServer(item) ? null : "which is not the address of a server"));
export const networks = list((item) => (parseNetwork(item) ? null : "which is neither an address nor of the form 10.0.0.0/8"));
export const names = list(() => null);
export const hosts = list((item) => (isHost(item) ? null : "which is not a host name or an address, with or without a port"));

export const text = kind<string | null>(null, (value) => value);

export const hostName = kind<string | null>(null, (value, problem) => {
  if (!isHostName(value)) problem("is not a full host name such as mailvane.example.com");
  return value;
});

/** A text that has a default. */
export function textOr(otherwise: string): z.ZodType<string, string | undefined> {
  return kind(otherwise, (value) => value);
}

/** The name of an HTTP header, in lower case (RFC 9110 §5.1). */
export function headerName(otherwise: string): z.ZodType<string, string | undefined> {
  return kind(otherwise, (value, problem) => {
    if (!/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/.test(value)) problem("is not the name of a header");
    return value.toLowerCase();
  });
}

/** An address as people open it: scheme, host and port, nothing behind them. */
export const origin = kind<string | null>(null, (value, problem) => {
  const url = URL.canParse(value) ? new URL(value) : null;
  const plain = url && /^https?:$/.test(url.protocol) && url.pathname === "/" && url.search + url.hash + url.username + url.password === "";
  if (!plain) problem("is not of the form https://mailvane.example.com");
  return plain ? url.origin : null;
});

/** The issuer of an OpenID provider, kept as it is written: whether a slash ends it counts (OpenID Connect Discovery §4.3). */
export const issuer = kind<string | null>(null, (value, problem) => {
  const url = URL.parse(value);
  const plain = url?.protocol === "https:" && isHostName(url.hostname) && url.search + url.hash + url.username + url.password === "";
  if (!plain) problem("is not of the form https://login.example.com or https://login.example.com/realms/mail");
  return value;
});

/** The URL may hold a password, so the message does not repeat it. */
export const databaseUrl = kind<string | null>(null, (value, problem) => {
  if (!/^postgres(ql)?:\/\/./.test(value)) problem("is not of the form postgres://user:password@host/database");
  return value;
});

export function wholeNumber(otherwise: number, least: number, most: number): z.ZodType<number, string | undefined> {
  return kind(otherwise, (value, problem) => {
    const number = Number(value);
    if (!/^\d{1,9}$/.test(value) || number < least || number > most) problem(`is not a whole number from ${least} to ${most}`);
    return number;
  });
}

export function oneOf<const T extends string>(otherwise: T, ...values: T[]): z.ZodType<T, string | undefined> {
  return kind<T>(otherwise, (value, problem) => {
    const found = values.find((one) => one === value);
    if (found === undefined) problem(`is “${value}”, which is none of them`);
    return found ?? otherwise;
  });
}

/** A text that is a secret, of at least so many characters. */
export function secret(least: number): z.ZodType<string | null, string | undefined> {
  return kind<string | null>(null, (value, problem) => {
    if (value.length < least) problem(`is shorter than ${least} characters`);
    return value;
  });
}

/** `zone=key,zone=key`. The value may hold a key, so no message repeats it. */
export const keys = kind<Record<string, string>>({}, (value, problem) => {
  const pairs = parts(value);
  if (pairs.some((pair) => !/^[a-z0-9.-]+=[A-Za-z0-9_-]+$/.test(pair))) problem("is not of the form zone=key,zone=key");
  return Object.fromEntries(pairs.map((pair): [string, string] => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]));
});

function isHost(item: string): boolean {
  return /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(item);
}
