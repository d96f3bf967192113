type Unknowns = Record<string, "unknown">;

const unknowns = (...ids: string[]): Unknowns => Object.fromEntries(ids.map((id) => [`smtp/${id}`, "unknown"]));

const handshake = unknowns(
  "old-tls",
  "no-tls-1-3",
  "no-forward-secrecy",
  "certificate-expired",
  "certificate-expires-soon",
  "certificate-wrong-name",
  "certificate-not-trusted",
);
const starttls = { ...handshake, ...unknowns("plaintext-after-starttls") };
const ehlo = { ...starttls, ...unknowns("ehlo-not-understood", "no-starttls", "auth-before-tls") };
const greeting = { ...ehlo, ...unknowns("banner-without-name", "banner-differs-from-reverse-name") };

const stopped = unknowns("not-tested");
/** What cannot be known of a server that may be well, by the step at which its session stops on port 25. */
export const UNSEEN_AFTER = { greeting: { ...greeting, ...stopped }, starttls: { ...starttls, ...stopped } } as const;

/** What cannot be known where no address could be found out. */
export const WITHOUT_ADDRESSES = {
  ...greeting,
  ...unknowns(
    "no-address",
    "address-not-public",
    "no-connection",
    "address-unreachable",
    "no-greeting",
    "slow-greeting",
    "try-later",
    "service-refused",
    "malformed-reply",
    "starttls-refused",
    "handshake-failed",
    "connection-lost",
    "unanswered-question",
  ),
} as const;
