import roots from "@postalsys/vmc/data/root-store.json" with { type: "json" };
import type { X509 } from "#lib/protocols/x509/certificate.ts";
import { readCertificate } from "#lib/protocols/x509/read-certificate.ts";
import { readPem } from "./pem.ts";

/** The roots of the mark verifying authorities that the BIMI Group lists, or has listed. */
export const markRoots: readonly X509[] = roots.flatMap((pem) => readPem(pem).certificates.flatMap((der) => readCertificate(der) ?? []));
