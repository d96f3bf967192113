import { parseCommand } from "#lib/lookups/command.ts";
import { toAscii } from "#lib/names/domain.ts";
import { parseOrigin, parseSystemName } from "#lib/protocols/asn/parse.ts";
import { readPem } from "#lib/protocols/bimi/evidence/pem.ts";
import * as bimi from "#lib/protocols/bimi/parse.ts";
import { judgeSvg } from "#lib/protocols/bimi/svg/judge.ts";
import { readSvg } from "#lib/protocols/bimi/svg/read.ts";
import { isMeantAsKey, parseKeyRecord } from "#lib/protocols/dkim/parse.ts";
import * as dkim from "#lib/protocols/dkim/repair.ts";
import { nearRecord } from "#lib/protocols/dmarc/near-record.ts";
import { parseDmarc } from "#lib/protocols/dmarc/parse.ts";
import * as dmarc from "#lib/protocols/dmarc/repair.ts";
import { mailboxesOf } from "#lib/protocols/message/addresses.ts";
import { arcChainOf } from "#lib/protocols/message/arc.ts";
import { parseDate } from "#lib/protocols/message/date/parse.ts";
import { unsubscribeOf } from "#lib/protocols/message/list-unsubscribe.ts";
import { parseResults } from "#lib/protocols/message/parse-results.ts";
import { parseSignature } from "#lib/protocols/message/parse-signature.ts";
import { readMessage } from "#lib/protocols/message/read.ts";
import { hopsOf, travelOf } from "#lib/protocols/message/received/hops.ts";
import { parsePolicy, repairedPolicy } from "#lib/protocols/mta-sts/parse-policy.ts";
import * as mtaSts from "#lib/protocols/mta-sts/parse-record.ts";
import { parseRegistration } from "#lib/protocols/rdap/response.ts";
import { greetingName, parseEhlo } from "#lib/protocols/smtp/ehlo.ts";
import { parseReplyLine } from "#lib/protocols/smtp/reply.ts";
import { parseSpf } from "#lib/protocols/spf/parse.ts";
import * as spf from "#lib/protocols/spf/repair.ts";
import * as tlsRpt from "#lib/protocols/tls-rpt/parse.ts";
import { visible } from "#lib/report/visible.ts";
import { corpus } from "./text-corpus.ts";

/** A reader of text that strangers write. Whatever it is given, it must neither throw nor take long. */
export interface TextParser {
  corpus: readonly string[];
  read(text: string): unknown;
}

const { records, messages } = corpus;
const octets = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

export const textParsers: Readonly<Record<string, TextParser>> = {
  SPF: { corpus: records, read: (text) => spf.repaired(parseSpf(text)) },
  DMARC: { corpus: records, read: (text) => [dmarc.repaired(parseDmarc(text)), nearRecord(text)] },
  DKIM: { corpus: records, read: (text) => [dkim.repaired(parseKeyRecord(text)), isMeantAsKey(text)] },
  "MTA-STS record": { corpus: records, read: (text) => mtaSts.repairedRecord(mtaSts.parseRecord(text)) },
  "MTA-STS policy": { corpus: corpus.policies, read: (text) => repairedPolicy(parsePolicy(text)) },
  "TLS-RPT": { corpus: records, read: (text) => tlsRpt.repaired(tlsRpt.parseTlsRpt(text)) },
  "BIMI record": { corpus: records, read: (text) => bimi.repaired(bimi.parseBimi(text)) },
  "BIMI indicator": { corpus: corpus.pictures, read: (text) => [readSvg(text), judgeSvg(octets(text))] },
  "BIMI evidence": { corpus: [...records, ...messages], read: (text) => readPem(`-----BEGIN CERTIFICATE-----\n${text}`) },
  "message headers": {
    corpus: messages,
    read(text) {
      const { fields } = readMessage(text);
      return [travelOf(hopsOf(fields)), arcChainOf(fields)];
    },
  },
  "header fields": {
    corpus: messages.flatMap((text) => readMessage(text).fields.map(({ value }) => value)),
    read: (text) => [parseResults(text), parseSignature(text), mailboxesOf(text), parseDate(text), unsubscribeOf(text, text)],
  },
  SMTP: {
    corpus: [...records, "250-SIZE 52428800", "220 mx.example.test ESMTP", "250 AUTH PLAIN LOGIN"],
    read(text) {
      const line = parseReplyLine(text);
      const reply = { code: line?.code ?? 250, lines: [line?.text ?? text, text] as [string, string] };
      return [parseEhlo(reply), greetingName(reply)];
    },
  },
  RDAP: { corpus: corpus.registrations, read: (text) => parseRegistration(octets(text)) },
  "network of an address": { corpus: records, read: (text) => [parseOrigin(text), parseSystemName(text)] },
  "the box": { corpus: [...corpus.commands, ...records], read: (text) => [parseCommand(text), toAscii(text), visible(text)] },
};
