import type { ServerSource, ZoneSource } from "#lib/lab/types.ts";

const ADDRESS = "198.51.100.250";
const ALIASES = 500;
const LAYERS = 12;
const ROOT = '<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny-ps" viewBox="0 0 96 96">';

/** Places that are there to fill a reader's memory or to take its time, beside those that the scenarios have. */
export const places: ZoneSource & ServerSource = {
  id: "memory",
  zones: ["memory.test"],
  records: [
    ...Array.from({ length: ALIASES }, (_, n) => `c${n}.memory.test. 60 IN CNAME c${n + 1}.memory.test.`),
    '_mta-sts.slow.memory.test. 60 IN TXT "v=STSv1; id=1;"',
    `mta-sts.slow.memory.test. 60 IN A ${ADDRESS}`,
    ...["laughs", "deep", "wide"].flatMap((name) => [
      `default._bimi.${name}.memory.test. 60 IN TXT "v=BIMI1; l=https://www.memory.test/${name}.svg"`,
      `_dmarc.${name}.memory.test. 60 IN TXT "v=DMARC1; p=reject"`,
    ]),
    `www.memory.test. 60 IN A ${ADDRESS}`,
  ].join("\n"),
  https: [
    {
      host: "mta-sts.slow.memory.test",
      addresses: [ADDRESS],
      files: { "/.well-known/mta-sts.txt": { body: { trickle: "version: STSv1\nmode: enforce\n".repeat(20) } } },
    },
    {
      host: "www.memory.test",
      addresses: [ADDRESS],
      files: {
        "/laughs.svg": svg(laughs()),
        "/deep.svg": svg(`${ROOT}${"<g>".repeat(60_000)}`),
        "/wide.svg": svg(`${ROOT}${"<g/>".repeat(60_000)}`),
      },
    },
  ],
};

function svg(body: string) {
  return { headers: { "content-type": "image/svg+xml" }, body };
}

/** Entities of entities: a reader that replaces them writes 10 to the twelfth of words. */
function laughs(): string {
  const layers = Array.from({ length: LAYERS }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`);
  return `<!DOCTYPE svg [<!ENTITY l0 "ha">${layers.join("")}]><svg xmlns="http://www.w3.org/2000/svg"><title>&l${LAYERS};</title></svg>`;
}
