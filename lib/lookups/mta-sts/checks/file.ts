import { fail, pass, skip } from "#lib/engine/check.ts";
import { fetchEvidence } from "#lib/lookups/fetched/evidence.ts";
import { policyHost } from "#lib/protocols/mta-sts/select.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_FILE, onFile, onStage } from "./applies.ts";
import { mtaStsCheck } from "./declare.ts";

export const hostWithoutAddress = mtaStsCheck({
  id: "mta-sts/host-without-address",
  severity: "error",
  title: "The host that serves the policy has an address",
  failureTitle: "{host} has no address",
  why: "Senders fetch the policy from this host and no other. Where it has no address there is no policy, whatever the record says.",
  fix: "Give {host} an A and an AAAA record, or an alias (CNAME) of the web server that serves the policy.",
  details: NO_FILE,
  references: [rfc(8461, "3.3")],
  test: (facts) => onStage(facts, "address", () => fail([fetchEvidence(facts.file)], { params: hostOf(facts) })),
});

export const hostUnreachable = mtaStsCheck({
  id: "mta-sts/host-unreachable",
  severity: "error",
  title: "The host that serves the policy takes HTTPS connections",
  failureTitle: "{host} takes no HTTPS connection",
  why: "Senders that cannot fetch the policy go on as if there were none, or by one that they have kept from before.",
  fix: "See that the address is public and the right one, that port 443 is let through, and that a web server speaks TLS 1.2 or 1.3 there for this host.",
  details: { ...NO_FILE, cause: "The connection failed: {cause}." },
  references: [rfc(8461, "3.3")],
  test: (facts) =>
    onStage(facts, "connection", ({ cause }) =>
      fail([fetchEvidence(facts.file)], { detail: "cause", params: { ...hostOf(facts), cause: visible(cause) } }),
    ),
});

export const certificateInvalid = mtaStsCheck({
  id: "mta-sts/certificate-invalid",
  severity: "error",
  title: "The policy comes under a certificate that is trusted and bears the name",
  failureTitle: "The certificate of {host} cannot be trusted",
  why: "The certificate must lead to a public authority, be in date, and name this very host in subjectAltName. Senders take a policy under any other for none.",
  fix: "Get a certificate for {host} from a public authority, renew it by itself, and let the server send the intermediate certificates with it.",
  details: { ...NO_FILE, cause: "It was not accepted: {cause}." },
  references: [rfc(8461, "3.3"), rfc(6125, "6.4")],
  test: (facts) =>
    onStage(facts, "certificate", ({ cause }) =>
      fail([fetchEvidence(facts.file)], { detail: "cause", params: { ...hostOf(facts), cause: visible(cause) } }),
    ),
});

export const policyNotServed = mtaStsCheck({
  id: "mta-sts/policy-not-served",
  severity: "error",
  title: "The policy comes with status 200",
  failureTitle: "No policy is served at {url}",
  why: "Only status 200 counts. Senders must not follow a redirect, and take every other answer as if there were no policy.",
  fix: "Serve the file at this very place, on this host, without a redirect, as text of at most 64 KB.",
  details: { ...NO_FILE, cause: "No file came: {cause}." },
  references: [rfc(8461, "3.3"), rfc(9110, "15")],
  test: (facts) =>
    onStage(facts, "answer", ({ cause }) =>
      fail([fetchEvidence(facts.file)], { detail: "cause", params: { url: visible(facts.file.url), cause: visible(cause) } }),
    ),
});

export const contentType = mtaStsCheck({
  id: "mta-sts/content-type",
  severity: "warning",
  title: "The policy is served as text/plain",
  failureTitle: "The policy is served as {type}",
  why: "Senders should look at the media type, lest a page that anybody can write on a shared web server counts as a policy. Some take no policy of another type.",
  fix: "Let the web server send the header “Content-Type: text/plain” with this file.",
  details: { ...NO_FILE, "not-valid": "The policy cannot be read; another check says why." },
  references: [rfc(8461, "3.2")],
  test: (facts) =>
    onFile(facts, (policy) => {
      const { file } = facts;
      if (file.status !== "ok" || !policy.valid) return skip("not-valid");
      const written = file.headers.get("content-type") ?? "";
      const type = written.split(";")[0]?.trim() ?? "";
      const evidence = [{ ...fetchEvidence(file), text: visible(`content-type: ${written}`) }];
      if (type.toLowerCase() === "text/plain") return pass({ evidence });
      return fail(evidence, { params: { type: visible(type) || "no media type" } });
    }),
});

function hostOf({ domain }: { domain: string }): { host: string } {
  return { host: visible(policyHost(domain)) };
}
