type Unknowns = Record<string, "unknown">;

const unknowns = (...ids: string[]): Unknowns => Object.fromEntries(ids.map((id) => [`smtp/${id}`, "unknown"]));

const handshake = unknowns(
  "not-tested",
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

/** What cannot be known of a server that may be well, by the step at which its session stops on port 25. */
export const UNSEEN_AFTER = { greeting, starttls } as const;
