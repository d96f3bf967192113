import { t } from "#components/texts.ts";
import type { ConnectionExchange, Exchange } from "#lib/report/schema.ts";
import { digText, exchangeSource } from "./dig-text.ts";

/** One exchange as text: a question as dig prints it, a connection line by line. */
export function exchangeText(exchange: Exchange): string {
  if (exchange.kind === "dns") return digText(exchange);
  const { status, note, lines } = exchange;
  return [
    `; ${exchangeSubject(exchange)} ${exchangeType(exchange)}`,
    `;; status: ${status}`,
    ...(note ? [`;; ${note}`] : []),
    ...lines,
    `;; ${sourceOf(exchange)}`,
  ].join("\n");
}

/** What was asked for: a name, a server, or a URL. */
export function exchangeSubject(exchange: Exchange): string {
  if (exchange.kind === "dns") return exchange.question.name || ".";
  return exchange.kind === "http" ? exchange.url : (exchange.host ?? exchange.server ?? t("transcript.noServer"));
}

/** The type of the question, or the protocol. */
export function exchangeType(exchange: Exchange): string {
  return exchange.kind === "dns" ? exchange.question.type : exchange.kind.toUpperCase();
}

/** Who answered, how, and how fast. */
export function sourceOf(exchange: Exchange): string {
  return exchange.kind === "dns" ? exchangeSource(exchange) : connectionSource(exchange);
}

function connectionSource({ server, milliseconds }: ConnectionExchange): string {
  return [server ?? t("transcript.noServer"), t("report.took", { milliseconds: Math.round(milliseconds) })].join(" · ");
}
