import type { DnsExchange } from "#lib/report/schema.ts";
import type { WireExchange } from "#lib/transport/node/exchange.ts";
import { flagsOf } from "#lib/transport/node/exchange-shown.ts";
import { decodeMessage } from "#lib/transport/node/message.ts";
import { extendedError } from "#lib/transport/node/message-ede.ts";
import type { Message } from "#lib/transport/node/message-types.ts";
import { NOERROR, NXDOMAIN, REFUSED, rcodeText, SERVFAIL } from "#lib/transport/node/rcode.ts";
import { CH } from "#lib/transport/node/records/record.ts";
import { recordText } from "#lib/transport/record-text.ts";
import type { ServerQuestion } from "#lib/transport/server-types.ts";

/** Records of one message that are shown: the first message of a transfer may hold thousands. */
const MOST_LINES = 100;
const STATUSES: Readonly<Record<number, string>> = { [NXDOMAIN]: "nxdomain", [SERVFAIL]: "servfail", [REFUSED]: "refused" };

/** A question that one server was asked directly, as a report shows it. */
export function directShown({ name, type, chaos = false }: ServerQuestion, record: WireExchange, id: number): DnsExchange {
  const { server, protocol, milliseconds, startedAt, failure, octets } = record;
  return {
    ...{
      kind: "dns",
      id,
      server,
      protocol,
      milliseconds: Math.round(milliseconds * 10) / 10,
      startedAt: new Date(startedAt).toISOString(),
    },
    cachedFor: null,
    question: { name: name === "" ? "." : name, type: shownType(type, chaos) },
    ...(octets === null || failure
      ? { status: failure?.status ?? "cancelled", flags: [], lines: [], ...(failure?.cause !== undefined && { note: failure.cause }) }
      : messageShown(octets, chaos)),
  };
}

function messageShown(octets: string, chaos: boolean): Pick<DnsExchange, "status" | "flags" | "lines" | "note" | "raw"> {
  const bytes = Buffer.from(octets, "latin1");
  const message = decodeMessage(bytes, chaos ? CH : undefined);
  const records = [...message.answers, ...message.authorities, ...message.additionals];
  const lines = records.slice(0, MOST_LINES).map(recordText);
  const note = noteOf(message);
  const more = records.length > MOST_LINES ? [`; ${records.length - MOST_LINES} records more`] : [];
  return {
    status: statusOf(message),
    flags: flagsOf(message),
    lines: [...lines, ...more],
    ...(note !== undefined && { note }),
    raw: bytes.toString("base64"),
  };
}

function statusOf(message: Message): string {
  const { rcode, truncated, answers, authorities } = message;
  if (rcode !== NOERROR) return STATUSES[rcode] ?? "servfail";
  if (truncated) return "truncated";
  if (answers.length > 0) return "ok";
  return authorities.some(({ type }) => type === "NS") && !message.authoritative ? "referral" : "nodata";
}

function noteOf({ rcode, edns }: Message): string | undefined {
  const extended = extendedError(edns);
  if (rcode === NOERROR || STATUSES[rcode] !== undefined) return extended;
  return extended ? `${rcodeText(rcode)}; ${extended}` : rcodeText(rcode);
}

/** As dig names them. */
function shownType(type: string, chaos: boolean): string {
  const named = type === "TYPE252" ? "AXFR" : type;
  return chaos ? `CH ${named}` : named;
}
