import type { RecordId } from "#lib/lookups/records/declarations.ts";

/** Good data of every type, as it stands in a zone. `{zone}` is the zone of the scenario. */
export const samples: Readonly<Record<RecordId, string>> = {
  a: "192.0.2.60",
  aaaa: "2001:db8:d45::60",
  cname: "target.{zone}.",
  txt: '"google-site-verification=60" "-and-more"',
  ns: "ns1.{zone}.",
  soa: "ns1.{zone}. host\\.master.{zone}. 2026112401 7200 900 1209600 300",
  ptr: "host.{zone}.",
  srv: "10 5 993 imap.{zone}.",
  caa: '0 issue "ca.example.test; account=60"',
  naptr: '100 10 "u" "E2U+sip" "!^.*$!sip:info@example.test!" .',
  svcb: "1 svc.{zone}. alpn=dot port=853",
  https: "1 . alpn=h2,h3 ipv4hint=192.0.2.60 ipv6hint=2001:db8:d45::60",
  tlsa: "3 1 1 2BB183AF5F22588179A53B0A98631FAD1A2921182BB183AF5F22588179A53B0A",
  ds: "55648 13 2 B4C8C1FE2E7477127B27115656AD6256F424625BF5C1E2770CE6D6E37DF61D17",
  dnskey: "257 3 13 GojIhhXUN/u4v54ZQqGSnyhWJwaubCvTmeexv7bR6edbkrSqQpF64cYbcB7wNcP+e+MAnLr+Wi9xMWyQLc8NAA==",
  cds: "55648 13 2 B4C8C1FE2E7477127B27115656AD6256F424625BF5C1E2770CE6D6E37DF61D17",
  nsec: "next.{zone}. A MX RRSIG NSEC",
  nsec3param: "1 0 0 -",
  rrsig: "A 13 3 3600 20261224000000 20261124000000 55648 {zone}. l02Woi0iS8Aa25FQkUd9",
  loc: "52 22 23.000 N 4 53 32.000 E -2.00m 1m 10000m 10m",
  sshfp: "4 2 123456789ABCDEF67890123456789ABCDEF67890123456789ABCDEF123456789",
  uri: '10 1 "https://www.example.test/"',
  cert: "1 0 0 AAECAw==",
};
