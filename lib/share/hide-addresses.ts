import { type Ip, parseIp, reversedLabels } from "#lib/names/ip.ts";
import type { SuiteReport } from "#lib/report/suite.ts";

/** Members that hold nothing of the domain: what is declared here, and times. */
const OURS: readonly string[] = ["references", "startedAt", "severity", "outcome", "kind"];
/** The answer message in base64: no address can be found in it, and all are in it. */
const RAW = "raw";

/** Names of reversed addresses (RFC 5782 §2.4, RFC 3596 §2.5): nibbles of IPv6, and what is left of either where a zone is cut short. */
const NIBBLES = /(?<![0-9a-z])[0-9a-f](?:\.[0-9a-f]){15,}(?![0-9a-z])|(?<![0-9a-z])(?:[0-9a-f]\.)+(?=ip6\.arpa)/gi;
const CUT = /(?<!\d)(?:\d{1,3}\.)+(?=in-addr\.arpa)/gi;
/** Four numbers and more, as hosts are often called after their address: 192.0.2.1, host-192-0-2-1. Sections of a standard are none. */
const NUMBERS = /(?<!\d|§[\d.]*)\d{1,3}([._-])\d{1,3}(?:\1\d{1,3}){2,}(?!\d)/g;
/** What may be IPv6, to be read closely. */
const COLONS = /[0-9a-f:]*:[0-9a-f]*:[0-9a-f:]*(?:(?:\.\d{1,3}){3})?/gi;

/**
 * Takes every address out of reports, in whatever form one stands there: of mail servers, senders, resolvers, in records, reversed names, names of hosts
 * and transcripts. The same address has the same number in all that one hider is given, so that a report can still be followed.
 */
export function addressHider(): (report: SuiteReport) => SuiteReport {
  const labels = new Labels();
  return ({ kept: _kept, ...report }) => {
    mapTexts(report, (text) => labels.replaceWritten(text));
    const others = labels.otherForms();
    return mapTexts(report, (text) => {
      const written = labels.replaceWritten(others ? text.replace(others, (form) => labels.ofForm(form)) : text);
      // A link that held one leads nowhere.
      return written !== text && /^https?:\/\/\S+$/.test(text) ? "" : written;
    });
  };
}

/** Applies it to every text of a value, all but those that hold nothing of the domain. */
function mapTexts<T>(value: T, map: (text: string) => string): T;
function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === "string") return map(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, map));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([key]) => key !== RAW);
  return Object.fromEntries(members.map(([key, member]) => [key, OURS.includes(key) ? member : mapTexts(member, map)]));
}

/** What stands in the place of each address. */
class Labels {
  readonly #labels = new Map<string, string>();
  readonly #known: Ip[] = [];
  readonly #counts = { 4: 0, 6: 0 };

  /** A text with all addresses replaced that are written as such. */
  replaceWritten(text: string): string {
    return text
      .replace(NIBBLES, (nibbles) => this.#reversed(6, nibbles.toLowerCase()))
      .replace(COLONS, (found, at: number) => this.#inColons(found, text.slice(0, at)))
      .replace(CUT, (numbers) => this.#reversed(4, numbers))
      .replace(NUMBERS, (numbers, mark: string) => this.#of(4, numbers.replaceAll(mark, ".")));
  }

  /** How else the addresses found may be written in a name: as a number in hexadecimal, or with blanks in place of colons. Null where there are none. */
  otherForms(): RegExp | null {
    const forms = this.#known.flatMap(formsOf).map(({ form }) => form);
    return forms.length > 0 ? new RegExp(`(?<![0-9a-z])(?:${forms.join("|")})(?![0-9a-z])`, "gi") : null;
  }

  ofForm(form: string): string {
    const ip = this.#known.find((one) => formsOf(one).some((other) => other.form === form.toLowerCase()));
    return ip ? this.#of(ip.family, ip.text) : form;
  }

  /** The longest address at the end of what was found: before it may stand a tag of SPF or a name and a colon. */
  #inColons(found: string, before: string): string {
    // The pairs of a fingerprint are no address.
    if (found.split(":").length > 10) return found;
    // What begins in the midst of a word belongs to that: `ip6:` of SPF, `std::x`.
    const first = /[a-z0-9]$/i.test(before) ? found.indexOf(":") + 1 : 0;
    const end = /(?<!:):$/.test(found) ? found.length - 1 : found.length;
    for (let start = first; start < end; start = found.indexOf(":", start) + 1 || end) {
      const ip = parseIp(found.slice(start, end));
      if (ip) return `${found.slice(0, start)}${this.#of(ip.family, ip.text, ip)}${found.slice(end)}`;
    }
    return found;
  }

  /** Labels of a reversed name, with or without the dot after them. */
  #reversed(family: 4 | 6, labels: string): string {
    const dot = labels.endsWith(".") ? "." : "";
    return `${this.#of(family, dot ? labels.slice(0, -1) : labels)}${dot}`;
  }

  #of(family: 4 | 6, text: string, ip: Ip | null = parseIp(text)): string {
    const known = this.#labels.get(text);
    if (known) return known;
    this.#counts[family] += 1;
    const label = `[IPv${family} #${this.#counts[family]}]`;
    this.#labels.set(text, label);
    if (ip) {
      this.#known.push(ip);
      this.#labels.set(reversedLabels(ip), label);
    }
    return label;
  }
}

function formsOf({ family, octets }: Ip): { form: string }[] {
  const hex = [...octets].map((octet) => octet.toString(16).padStart(2, "0")).join("");
  if (family === 4) return [{ form: hex }];
  const groups = hex.match(/.{4}/g) ?? [];
  const short = groups.map((group) => group.replace(/^0{1,3}/, ""));
  return [hex, groups.join("-"), short.join("-"), groups.join("."), short.join(".")].map((form) => ({ form }));
}
