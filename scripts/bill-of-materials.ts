import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./current-build.ts";

// Writes sbom.json, the bill of materials of the packages that stand in node_modules (CycloneDX 1.5), out of npm's own note of what it installed there. `npm sbom` fails in
// a folder without the packages for development, and with `--omit dev` it leaves out those that a package for development wants too.
interface Package {
  version: string;
  integrity?: string;
  license?: string;
}

const lock: { packages: Record<string, Package> } = JSON.parse(readFileSync(join(root, "node_modules/.package-lock.json"), "utf8"));
const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const bill = {
  bomFormat: "CycloneDX",
  specVersion: "1.5",
  version: 1,
  metadata: { component: { type: "application", name, version, purl: `pkg:npm/${name}@${version}` } },
  components: Object.entries(lock.packages).map(([path, known]) => componentOf(path.slice(path.lastIndexOf("node_modules/") + 13), known)),
};
writeFileSync(join(root, "sbom.json"), `${JSON.stringify(bill, null, 1)}\n`);

function componentOf(name: string, { version, integrity, license }: Package) {
  return {
    type: "library",
    name,
    version,
    purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
    ...(license !== undefined && { licenses: [{ expression: license }] }),
    ...(integrity?.startsWith("sha512-") && {
      hashes: [{ alg: "SHA-512", content: Buffer.from(integrity.slice("sha512-".length), "base64").toString("hex") }],
    }),
  };
}
