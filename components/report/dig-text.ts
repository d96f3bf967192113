import { t } from "#components/texts.ts";
import type { DnsExchange } from "#lib/report/schema.ts";
import { hopText } from "./hop-text.ts";

const RCODES: Readonly<Record<string, string>> = {
  ok: "NOERROR",
  nodata: "NOERROR",
  nxdomain: "NXDOMAIN",
  servfail: "SERVFAIL",
  refused: "REFUSED",
};

/** One exchange as dig prints it. */
export function digText(exchange: DnsExchange): string {
  const { question, lines, flags, note, hop } = exchange;
  return [
    `; ${absolute(question.name)} IN ${question.type}`,
    `;; status: ${RCODES[exchange.status] ?? exchange.status}${flags.length > 0 ? `; flags: ${flags.join(" ")}` : ""}`,
    ...(hop ? [`;; ${hopText(hop)}`] : []),
    ...(note ? [`;; ${note}`] : []),
    ...lines,
    `;; ${exchangeSource(exchange)}`,
  ].join("\n");
}

/** Who answered, how, how fast, and whether from the cache. */
export function exchangeSource({ server, protocol, milliseconds, cachedFor }: DnsExchange): string {
  const parts = [
    server ?? t("transcript.noServer"),
    ...(protocol ? [protocol] : []),
    t("report.took", { milliseconds: round(milliseconds) }),
  ];
  return [...parts, ...(cachedFor === null ? [] : [t("transcript.cached", { seconds: Math.round(cachedFor) })])].join(" · ");
}

function absolute(name: string): string {
  return name === "" || name === "." ? "." : `${name}.`;
}

function round(milliseconds: number): number {
  return milliseconds < 10 ? Math.round(milliseconds * 10) / 10 : Math.round(milliseconds);
}
