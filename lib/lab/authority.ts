import type { CertificateDeclaration } from "#lib/engine/scenario-servers.ts";
import { type Issuance, type Issued, issue, pemOf } from "#lib/protocols/x509/testing/issue.ts";

/** What a TLS server needs. The first certificate is its own; `sent` holds those that go with it. */
export interface Credentials {
  own: Issued;
  sent: readonly Issued[];
  /** PEM: all that is sent. */
  cert: string;
  /** PEM, PKCS #8. */
  key: string;
}

/** The authority of the demo network. Its keys are made anew at every start and leave the process nowhere. */
export interface Authority {
  /** PEM: what is to be trusted. */
  root: string;
  /** The certificate that leads from a server's own to the root. */
  intermediate: Issued;
  /** In: the server's name, which the certificate bears unless it is declared otherwise. */
  credentials(host: string, declaration?: CertificateDeclaration): Promise<Credentials>;
  /** Any certificate. In: what it says, and the days counted from the start. Out: also those that lead to the root, without it. */
  issue(
    issuance: Omit<Issuance, "validFrom" | "validTo">,
    days: readonly [number, number],
    issuer: "authority" | "stranger",
  ): Promise<{ own: Issued; above: readonly Issued[] }>;
}

const DAY = 86_400_000;
const YEARS = 10 * 365;

/**
 * `now` in milliseconds since the epoch: the day from which declarations count. `name` begins the names of root and intermediate: where one is trusted beside
 * another, both need names of their own.
 */
export async function createAuthority(now: number, name = "Mailvane demo"): Promise<Authority> {
  const root = await issue({ subject: `${name} root`, ...dates(now, [-YEARS, YEARS]), certificateAuthority: true });
  const intermediate = await issue({ subject: `${name} authority`, ...dates(now, [-YEARS, YEARS]), certificateAuthority: true }, root);
  const stranger = lazily(() => issue({ subject: "Unknown authority", ...dates(now, [-YEARS, YEARS]), certificateAuthority: true }));
  return {
    root: pemOf(root.der),
    intermediate,
    async credentials(host, { names = [host], days, issuer = "authority", withoutIntermediate = false, key } = {}) {
      const issuance: Issuance = { subject: names[0] ?? host, names, key, ...dates(now, days ?? [-30, 60]) };
      if (issuer === "self") return await credentialsOf(await issue(issuance), []);
      if (issuer === "stranger") return await credentialsOf(await issue(issuance, await stranger()), []);
      return await credentialsOf(await issue(issuance, intermediate), withoutIntermediate ? [] : [intermediate]);
    },
    async issue(issuance, days, issuer) {
      const whole = { ...issuance, ...dates(now, days) };
      if (issuer === "stranger") return { own: await issue(whole, await stranger()), above: [await stranger()] };
      return { own: await issue(whole, intermediate), above: [intermediate] };
    },
  };
}

function dates(now: number, [from, to]: readonly [number, number]): Pick<Issuance, "validFrom" | "validTo"> {
  return { validFrom: now + from * DAY, validTo: now + to * DAY };
}

async function credentialsOf(own: Issued, others: readonly Issued[]): Promise<Credentials> {
  const sent = [own, ...others];
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey("pkcs8", own.keys.privateKey)).toString("base64");
  const key = `-----BEGIN PRIVATE KEY-----\n${pkcs8}\n-----END PRIVATE KEY-----\n`;
  return { own, sent, cert: sent.map(({ der }) => pemOf(der)).join(""), key };
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
