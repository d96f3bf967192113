import type { ServerSource, ZoneSource } from "./types.ts";

const GREETING = "220 mx.google.com ESMTP (demo network: this is not Google)";
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  "gmail-smtp-in.l.google.com": ["142.250.107.27", "2607:f8b0:400e:c01::1b"],
  "alt1.gmail-smtp-in.l.google.com": ["142.250.141.26", "2607:f8b0:4023:c0b::1a"],
  "alt2.gmail-smtp-in.l.google.com": ["142.250.115.27", "2607:f8b0:4023:1004::1a"],
  "alt3.gmail-smtp-in.l.google.com": ["64.233.171.26", "2607:f8b0:4003:c15::1b"],
  "alt4.gmail-smtp-in.l.google.com": ["142.250.152.26", "2607:f8b0:4001:c56::1a"],
};

/** Servers in the place of those that every SMTP test can compare with: at the recorded addresses of gmail.com, and where its users hand mail in. */
export const controlServers: ZoneSource & ServerSource = {
  id: "control servers",
  zones: [],
  records: "smtp.gmail.com. 300 IN A 142.250.107.109",
  smtp: [
    ...Object.entries(ADDRESSES).map(([host, addresses]) => ({ host, addresses, replies: { greeting: GREETING } })),
    { host: "smtp.gmail.com", addresses: ["142.250.107.109"], ports: [465, 587], replies: { greeting: GREETING } },
  ],
};
