import type { Scenario } from "#lib/engine/scenario.ts";
import { domain, findings, GOOD, GOOD_SVG, goodBut } from "./domain.ts";

const OF_SVG = [
  "indicator-type",
  "indicator-too-large",
  "indicator-not-svg",
  "indicator-active",
  "indicator-profile",
  "indicator-shape",
  "indicator-size",
] as const;
const LOOKED_AT = ["indicator-active", "indicator-profile", "indicator-shape", "indicator-size"] as const;

/** The picture. */
export const indicatorScenarios: readonly Scenario[] = [
  domain("gone", "There is no indicator at the place", {
    indicator: { code: 404 },
    expect: {
      verdict: "fail",
      findings: findings("fail", "indicator-not-fetched"),
      passes: goodBut("indicator-not-fetched", ...OF_SVG, "mark-logo"),
    },
  }),
  domain("redirected", "The indicator is reached by a redirect", {
    texts: ["v=BIMI1; l=https://www.{name}/old.svg; a=https://www.{name}/mark.pem"],
    files: { "/old.svg": { code: 302, headers: { location: "/indicator.svg" } } },
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  }),
  domain("loop", "A redirect that leads to itself", {
    texts: ["v=BIMI1; l=https://www.{name}/loop.svg; a=https://www.{name}/mark.pem"],
    files: { "/loop.svg": { code: 302, headers: { location: "/loop.svg" } } },
    expect: { verdict: "fail", findings: findings("fail", "indicator-not-fetched") },
  }),
  domain("media-type", "The indicator is served as XML", {
    indicator: { headers: { "content-type": "application/xml" } },
    expect: { verdict: "warn", findings: findings("fail", "indicator-type"), passes: goodBut("indicator-type") },
  }),
  domain("compressed", "The indicator is compressed", {
    indicator: { body: { gzip: GOOD_SVG } },
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  }),
  domain("large", "An indicator of forty kilobytes", {
    svg: GOOD_SVG.replace("</svg>", `<desc>${"x".repeat(40_000)}</desc></svg>`),
    expect: { verdict: "warn", findings: findings("fail", "indicator-too-large"), passes: goodBut("indicator-too-large") },
  }),
  domain("bomb", "A document type whose entities would fill all memory", {
    svg: `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n${GOOD_SVG.replace(/^.*\n/, "").replace("Example Brand", "&b;")}`,
    expect: { verdict: "fail", findings: findings("fail", "indicator-not-svg"), passes: goodBut("indicator-not-svg", ...LOOKED_AT) },
  }),
  domain("web-page", "A web page in place of the indicator", {
    svg: "<!DOCTYPE html>\n<title>Not found</title>",
    expect: { verdict: "fail", findings: findings("fail", "indicator-not-svg") },
  }),
  domain("broken", "A tag that is not closed", {
    svg: GOOD_SVG.replace("/>", ">"),
    expect: { verdict: "fail", findings: findings("fail", "indicator-not-svg") },
  }),
  domain("active", "A script, a link, a picture from elsewhere", {
    svg: GOOD_SVG.replace(
      "</svg>",
      '<script>alert(1)</script><g onclick="alert(1)"/><use href="https://evil.test/#x"/><image href="data:image/png;base64,AA"/></svg>',
    ),
    expect: { verdict: "fail", findings: findings("fail", "indicator-active"), passes: goodBut("indicator-active") },
  }),
  domain("profile", "SVG 1.1 as an editor writes it", {
    svg: GOOD_SVG.replace('version="1.2" baseProfile="tiny-ps"', 'version="1.1" x="0px" y="0px" style="enable-background:new"').replace(
      /<title>.*<\/title>/,
      "<style>.a{fill:red}</style>",
    ),
    expect: { verdict: "fail", findings: findings("fail", "indicator-profile"), passes: goodBut("indicator-profile") },
  }),
  domain("oblong", "An indicator that is not square", {
    svg: GOOD_SVG.replace("0 0 96 96", "0 0 192 96"),
    expect: { verdict: "warn", findings: findings("fail", "indicator-shape"), passes: goodBut("indicator-shape") },
  }),
  domain("small", "An indicator of 48 pixels", {
    svg: GOOD_SVG.replace("viewBox", 'width="48" height="48" viewBox'),
    expect: { verdict: "pass", findings: findings("fail", "indicator-size"), passes: goodBut("indicator-size") },
  }),
];
