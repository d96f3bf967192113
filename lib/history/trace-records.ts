import type { DnsExchange, Exchange } from "#lib/report/schema.ts";
import { recordKey } from "./snapshot.ts";

const PROVES_ABSENCE = ["nodata", "nxdomain"];
/** `a.test. 300 IN TXT "x"` */
const LINE = /^(\S+) \d+ IN (\S+) (.*)$/;
/** As many aliases as the resolver follows. */
const LONGEST_CHAIN = 10;

/** Every question of a trace with its records, by `recordKey`: empty where there are none, null where nobody answered. */
export function recordsOfTrace(trace: readonly Exchange[], into: Record<string, string[] | null>): void {
  const dns = trace.filter((exchange) => exchange.kind === "dns");
  for (const { question } of dns) {
    const key = recordKey(question.type, question.name);
    into[key] ??= followed(dns, question.type, question.name);
  }
}

/** The records at the end of the aliases, which may lead through several questions. */
function followed(dns: readonly DnsExchange[], type: string, name: string): string[] | null {
  let at = name.toLowerCase();
  for (let i = 0; i < LONGEST_CHAIN; i++) {
    const answer = dns.findLast(({ question, status }) => question.type === type && question.name.toLowerCase() === at && isAnswer(status));
    if (!answer) return null;
    const records = answer.lines.flatMap((line) => LINE.exec(line)?.slice(1) ?? []);
    const data: string[] = [];
    let target: string | null = null;
    for (let j = 0; j + 2 < records.length; j += 3) {
      const [, found, text = ""] = records.slice(j, j + 3);
      if (found === type) data.push(plain(type, text));
      else if (found === "CNAME") target = bare(text).toLowerCase();
    }
    if (data.length > 0) return data.sort();
    if (PROVES_ABSENCE.includes(answer.status) || target === null) return [];
    at = target;
  }
  return null;
}

function isAnswer(status: string): boolean {
  return status === "ok" || PROVES_ABSENCE.includes(status);
}

/** The data as it is compared: the strings of a text joined, names in lower case without the final dot. */
function plain(type: string, data: string): string {
  if (type !== "TXT" && type !== "SPF") return bare(data).toLowerCase();
  return [...data.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = ""]) => text.replace(/\\(["\\])/g, "$1")).join("");
}

function bare(name: string): string {
  return name === "." ? name : name.replace(/(?<=[^ ])\.$/, "");
}
