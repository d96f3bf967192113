import { writeFile } from "node:fs/promises";

// `npm run refresh:rdap`: fetches IANA's lists of registries (RFC 9224), keeps the first https address of each, and writes them to lib/data/rdap.
interface List {
  publication: string;
  services: [names: string[], urls: string[]][];
}

for (const name of ["dns", "ipv4", "ipv6"]) {
  const response = await fetch(`https://data.iana.org/rdap/${name}.json`);
  if (!response.ok) throw new Error(`IANA answered with ${response.status} for ${name}.json`);
  const { publication, services } = (await response.json()) as List; // the loader checks it again by its schema
  const byUrl = new Map<string, string[]>();
  for (const [names, urls] of services) {
    const url = urls.find((one) => one.startsWith("https://"));
    if (url) byUrl.set(url.replace(/\/?$/, "/"), [...(byUrl.get(url.replace(/\/?$/, "/")) ?? []), ...names]);
  }
  const lines = [...byUrl].sort(([a], [b]) => (a < b ? -1 : 1)).map(([url, names]) => JSON.stringify([names.sort(), [url]]));
  const text = `{\n  "publication": ${JSON.stringify(publication)},\n  "services": [\n    ${lines.join(",\n    ")}\n  ]\n}\n`;
  await writeFile(new URL(`../lib/data/rdap/${name}.json`, import.meta.url), text);
  console.log(`${name}.json: ${byUrl.size} registries, published ${publication}`);
}
