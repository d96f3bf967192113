import type { Scenario } from "#lib/engine/scenario.ts";
import { KEYS, LETTER } from "./signed.ts";

/** A domain that signs and publishes its policy, a mailing list, and a server of somebody else without a name for its address. */
export const RECORDS = `${KEYS}
sender-headers.test.             3600 IN MX  10 mail.sender-headers.test.
sender-headers.test.             3600 IN TXT "v=spf1 ip4:203.0.113.200 -all"
_dmarc.sender-headers.test.      3600 IN TXT "v=DMARC1; p=reject"
mail.sender-headers.test.        3600 IN A   203.0.113.200
200.113.0.203.in-addr.arpa.      3600 IN PTR mail.sender-headers.test.
list-headers.test.               3600 IN TXT "v=spf1 ip4:203.0.113.201 -all"
mx.list-headers.test.            3600 IN A   203.0.113.201
201.113.0.203.in-addr.arpa.      3600 IN PTR mx.list-headers.test.
stranger-headers.test.           3600 IN TXT "v=spf1 -all"
mute-headers.test.               3600 IN TXT "v=spf1 ip4:203.0.113.204 -all"`;

const ZONES = ["sender-headers.test", "list-headers.test", "receiver-headers.test", "stranger-headers.test", "mute-headers.test"];

/** How the receiver took the message from the author's own server, and handed it on inside. */
export const ARRIVED = `Return-Path: <alice@sender-headers.test>
Received: from mx.receiver-headers.test (mx.receiver-headers.test [10.0.0.25])
	by store.receiver-headers.test with LMTP id 7bXyZ; Mon, 2 Mar 2026 09:00:02 +0000
Authentication-Results: mx.receiver-headers.test;
	dkim=pass header.d=sender-headers.test header.s=s1;
	dkim=pass header.d=sender-headers.test header.s=ed1;
	spf=pass smtp.mailfrom=alice@sender-headers.test;
	dmarc=pass header.from=sender-headers.test
Received: from mail.sender-headers.test (mail.sender-headers.test [203.0.113.200])
	by mx.receiver-headers.test (Postfix) with ESMTPS id 4QxYz
	(version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 bits=256)
	for <bob@receiver-headers.test>; Mon, 2 Mar 2026 09:00:00 +0000
Received: from [192.168.1.20] (pc.sender-headers.test [192.168.1.20])
	by mail.sender-headers.test (Postfix) with ESMTPSA id 4QxWv
	for <bob@receiver-headers.test>; Mon, 2 Mar 2026 08:59:58 +0000
`;

/** How it took a message from somebody else's server. */
export const STRANGE = `Return-Path: <bounce@stranger-headers.test>
Received: from mail.sender-headers.test (unknown [203.0.113.203])
	by mx.receiver-headers.test (Postfix) with ESMTP id 4QxYz
	for <bob@receiver-headers.test>; Mon, 2 Mar 2026 09:00:00 +0000
`;

/** How the receiver took it from the mailing list. */
export const FROM_LIST = `Return-Path: <talk-bounces@list-headers.test>
Received: from mx.list-headers.test (mx.list-headers.test [203.0.113.201])
	by mx.receiver-headers.test (Postfix) with ESMTPS id 4QyNo
	for <bob@receiver-headers.test>; Mon, 2 Mar 2026 09:00:05 +0000
`;

/** The letter as its reader has it. */
export const WHOLE = ARRIVED + LETTER;
/** The same without its body. */
export const HEADERS = WHOLE.slice(0, WHOLE.indexOf("\n\n") + 1);

export const LETTER_ID = "<minutes.1@sender-headers.test>";

/** A text in the world of these scenarios. */
export function scenario(
  id: string,
  title: string,
  text: string,
  expect: Scenario["expect"],
  { target = LETTER_ID, authserv, faults }: { target?: string; authserv?: string; faults?: Scenario["faults"] } = {},
): Scenario {
  const input = { target, ...(authserv !== undefined && { authserv }) };
  return { id, title, text, input, records: RECORDS, zones: ZONES, ...(faults && { faults }), expect };
}

/** The text with one piece replaced. Throws where the piece is not there once. */
export function changed(text: string, piece: string, by: string): string {
  if (text.split(piece).length !== 2) throw new Error(`“${piece}” does not stand once in the text`);
  return text.replace(piece, () => by);
}

/** Findings that must appear as failed. */
export function failing(...checks: string[]): Record<string, "fail"> {
  return Object.fromEntries(checks.map((check) => [`headers/${check}`, "fail" as const]));
}

/** Findings that must appear as unknown. */
export function unknown(...checks: string[]): Record<string, "unknown"> {
  return Object.fromEntries(checks.map((check) => [`headers/${check}`, "unknown" as const]));
}
