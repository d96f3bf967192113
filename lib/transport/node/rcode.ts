export const NOERROR = 0;
export const FORMERR = 1;
export const SERVFAIL = 2;
export const NXDOMAIN = 3;
export const NOTIMP = 4;
export const REFUSED = 5;
export const NOTAUTH = 9;
export const BADVERS = 16;

// IANA "DNS RCODEs"
const names: Readonly<Record<number, string>> = {
  [FORMERR]: "FORMERR: the server could not read the question",
  [SERVFAIL]: "SERVFAIL",
  [NXDOMAIN]: "NXDOMAIN",
  [NOTIMP]: "NOTIMP: the server cannot answer this kind of question",
  [REFUSED]: "REFUSED",
  6: "YXDOMAIN: a name that should not exist does",
  7: "YXRRSET: records that should not exist do",
  8: "NXRRSET: records that should exist do not",
  [NOTAUTH]: "NOTAUTH: the server is not authoritative for the zone",
  10: "NOTZONE: the name is not in the zone",
  [BADVERS]: "BADVERS: the server does not know this version of EDNS",
  23: "BADCOOKIE: the server wants a cookie",
};

/** The response code in words. */
export function rcodeText(rcode: number): string {
  return names[rcode] ?? `response code ${rcode}`;
}
